import type { FootnoteDefinition, FootnoteReference, Parent, Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { nearestSpelling } from '#src/shared/text/nearest-spelling.ts';
import { findPosition, reportMistake } from '../report-mistake.ts';
import type { NoteDefinition } from './note-definitions.ts';

/** A marker as typed, `[^name]`, with its parent node. */
export interface TypedMarker {
	node: FootnoteReference;
	parent: Parent;
}

/**
 * Finds the markers of notes, in the order of the text.
 * Reports markers that have no definition in `definitions`, are mistyped or stand within a note, and three in a row.
 */
export function findMarkers(
	tree: Root,
	definitions: ReadonlyMap<string, NoteDefinition>,
	file: VFile,
): TypedMarker[] {
	const found: TypedMarker[] = [];
	for (const { node } of definitions.values()) reportMarkersWithin(node, definitions, file);
	visit(tree, (node, _, parent) => {
		if (node.type === 'footnoteReference') found.push({ node, parent: parent as Parent });
		// The parser leaves a marker without a definition as text.
		if (node.type === 'text') reportLooseMarkers(node, parent as Parent, definitions.keys(), file);
	});
	for (const { node, parent } of found) {
		const index = parent.children.indexOf(node);
		const row = parent.children
			.slice(index)
			.filter((child) => child.type !== 'text' || child.value.trim() !== '')
			.slice(0, 3);
		if (row.length === 3 && row.every(({ type }) => type === 'footnoteReference')) {
			const [, , third] = row as FootnoteReference[];
			const message = `Three markers stand in a row, up to "${third!.identifier}". Merge the notes on these words.`;
			reportMistake(file, message, node);
		}
	}
	return found;
}

/** Reports the markers within a note, which can only link to another note. */
function reportMarkersWithin(
	note: FootnoteDefinition,
	definitions: ReadonlyMap<string, NoteDefinition>,
	file: VFile,
): void {
	visit(note, (node, _, parent) => {
		if (node.type === 'text') reportLooseMarkers(node, parent as Parent, definitions.keys(), file);
		if (node.type !== 'footnoteReference') return;
		const message = `The marker "${node.identifier}" stands within the note "${note.identifier}", and notes have none. Write [words](note:${node.identifier}).`;
		reportMistake(file, message, node);
	});
}

/** Reports text that looks like a marker: without a definition, mistyped, or a definition without its colon. */
function reportLooseMarkers(
	node: Text,
	parent: Parent,
	names: Iterable<string>,
	file: VFile,
): void {
	const { value, position } = node;
	for (const { 0: typed, index } of value.matchAll(/\[\s*\^[^\]\s]*(?: [^\]\s]*\])?\]?/g)) {
		const name = /^\[\^(\S+)\]$/.exec(typed)?.[1];
		const isDefinition =
			index + typed.length === value.trimEnd().length && isBeforeBold(node, parent);
		const message =
			name === undefined
				? mistypedMessage(typed)
				: isDefinition
					? noColonMessage(name)
					: noNoteMessage(name, names);
		reportMistake(file, message, findPosition(file, typed, position?.start.offset));
	}
}

/** Whether bold text comes next, which would be the kind of a note. */
const isBeforeBold = (node: Text, parent: Parent): boolean =>
	parent.children[parent.children.indexOf(node) + 1]?.type === 'strong';

const noColonMessage = (name: string): string =>
	`The note "${name}" has no colon after its name. Write [^${name}]: before its kind.`;

function mistypedMessage(typed: string): string {
	const meant = typed
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
	return `"${typed}" is not how a marker is written. Write [^${meant || 'name'}], with hyphens and no spaces.`;
}

function noNoteMessage(name: string, names: Iterable<string>): string {
	const near = nearestSpelling(name, names);
	const hint = near ? `Did you mean "${near}"? If not, write` : 'Write';
	return `The marker "${name}" has no note. ${hint} "[^${name}]: **Context. The title.** …" at the end of this file.`;
}
