import type { Root } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { VFile } from 'vfile';
import { parsePassagePath } from '#src/shared/passage-path.ts';
import { linkMarkers } from '../note-syntax/link-markers.ts';
import { extractDefinitions, type NoteDefinition } from '../note-syntax/note-definitions.ts';
import { findMarkers, type TypedMarker } from '../note-syntax/note-markers.ts';
import { reportMistake, throwFirstMistake } from '../report-mistake.ts';

declare module 'mdast-util-mdx-jsx' {
	interface MdxJsxFlowElementData {
		/** The words at stake of a `<Note>`; undefined if none are marked. */
		stake?: string | undefined;
	}
}

/**
 * remark plugin: turns footnotes into notes, with the names that editors gave them as ids.
 *
 * A marker `[^name]` becomes a link to `#n-name`; `[words][^name]` also marks the words at stake.
 * The definitions are removed, put in the order of their markers with Since notes last, numbered from 1,
 * and added at the end as `<Notes count interview answer><Note id number kind interview answer>…</Note></Notes>`,
 * components that the page passes to the passage.
 *
 * Reports, with line and column, a marker without a definition, a definition without a marker,
 * a name that is used twice, an unknown kind, and more than two markers in a row.
 *
 * @throws {VFileMessage} The first mistake that this or an earlier plugin reported: it is the last of them.
 */
export function remarkNotes() {
	return (tree: Root, file: VFile): void => {
		const definitions = extractDefinitions(tree, file);
		const markers = findMarkers(tree, definitions, file);
		const names = orderNames(definitions, markers, file);
		throwFirstMistake(file);
		const stakes = linkMarkers(markers, definitions, names, file);
		throwFirstMistake(file);
		if (names.length === 0) return;
		const passage = parsePassagePath(file.path) ?? { interview: '' };
		const notes = names.map((id, index) => {
			const { kind, isDraft, node } = definitions.get(id)!;
			const draft = isDraft ? { draft: 'true' } : {};
			const attributes = { id, number: String(index + 1), kind, ...passage, ...draft };
			return { ...element('Note', attributes, node.children), data: { stake: stakes.get(id) } };
		});
		tree.children.push(element('Notes', { count: String(names.length), ...passage }, notes));
	};
}

/** Returns the names in the order of their markers, Since notes last. Reports definitions without a marker. */
function orderNames(
	definitions: ReadonlyMap<string, NoteDefinition>,
	markers: readonly TypedMarker[],
	file: VFile,
): string[] {
	const marked = new Set(markers.map(({ node }) => node.identifier));
	for (const [name, { node }] of definitions) {
		if (marked.has(name)) continue;
		const message = `The note "${name}" has no marker. Put [^${name}] where its words are, or delete the note.`;
		reportMistake(file, message, node);
	}
	const isSince = (name: string) => definitions.get(name)!.kind === 'Since';
	return [...marked].toSorted((a, b) => Number(isSince(a)) - Number(isSince(b)));
}

const element = (
	name: string,
	attributes: Record<string, string>,
	children: MdxJsxFlowElement['children'],
): MdxJsxFlowElement => ({
	type: 'mdxJsxFlowElement',
	name,
	attributes: Object.entries(attributes).map(([key, value]) => ({
		type: 'mdxJsxAttribute',
		name: key,
		value,
	})),
	children,
});
