import type { BlockContent, Root } from 'mdast';
import type { VFile } from 'vfile';
import { linkMarkers } from '../note-syntax/link-markers.ts';
import { extractDefinitions, type NoteDefinition } from '../note-syntax/note-definitions.ts';
import { findMarkers, type TypedMarker } from '../note-syntax/note-markers.ts';
import type { ParsedNote } from '../prose.ts';
import { reportMistake, throwFirstMistake } from '../report-mistake.ts';

/**
 * remark plugin: turns footnotes into notes, with the names that editors gave them as ids.
 *
 * A marker `[^name]` becomes a link to `#n-name`; `[words][^name]` also marks the words at stake.
 * The definitions are removed from the tree. `file.data.notes` gets the notes, in the order of their first markers,
 * numbered from 1.
 *
 * Reports, with line and column, a marker without a definition, a definition without a marker,
 * a name that is used twice, a kind or title that is missing or wrong, and more than two markers in a row.
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
		file.data.notes = names.map((id, index): ParsedNote => {
			const { kind, title, isDraft, node } = definitions.get(id)!;
			const content = node.children as BlockContent[];
			return { id, number: index + 1, kind, title, isDraft, stake: stakes.get(id), content };
		});
	};
}

/** Returns the names in the order of their first markers. Reports definitions without a marker. */
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
	return [...marked];
}
