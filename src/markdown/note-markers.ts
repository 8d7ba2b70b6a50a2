import type { FootnoteReference, Parent, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { closest } from '../lib/closest.ts';

/** A marker as typed, `[^name]`, and what it stands in. */
export interface TypedMarker {
	node: FootnoteReference;
	parent: Parent;
}

/**
 * Finds the markers of notes, in the order of the text.
 * Fails on one that has no definition among `names`, and on three in a row.
 */
export function findMarkers(tree: Root, names: Iterable<string>, file: VFile): TypedMarker[] {
	const found: TypedMarker[] = [];
	visit(tree, (node, _, parent) => {
		if (node.type === 'footnoteReference') found.push({ node, parent: parent as Parent });
		// The parser leaves a marker without definition as the text it is.
		const undefinedName = node.type === 'text' && /\[\^([^\]\s]+)\]/.exec(node.value)?.[1];
		if (undefinedName) file.fail(noSuchNote(undefinedName, names), node.position);
	});
	for (const { node, parent } of found) {
		const index = parent.children.indexOf(node);
		const row = parent.children.slice(index, index + 3);
		if (row.length === 3 && row.every(({ type }) => type === 'footnoteReference')) {
			file.fail('Three markers stand in a row. Merge the notes on these words.', node.position);
		}
	}
	return found;
}

function noSuchNote(name: string, names: Iterable<string>): string {
	const near = closest(name, names);
	const hint = near ? `Did you mean "${near}"? If not, write` : 'Write';
	return `The marker "${name}" has no note. ${hint} "[^${name}]: **Context.** …" at the end of this file.`;
}
