import type { FootnoteDefinition, Paragraph, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { NOTE_KINDS, type NoteKind } from '#src/shared/note-kinds.ts';
import { reportMistake } from '../report-mistake.ts';
import { findHeadMistake, noHeadMessage } from './head-mistakes.ts';
import { boldStart, readHead, withoutStop } from './note-head.ts';

/** The definition of a note: its kind and title, and the footnote without them. */
export interface NoteDefinition {
	kind: NoteKind;
	/** Without the full stop that ends it. */
	title: string;
	/** True if “(draft)” follows the kind. */
	isDraft: boolean;
	node: FootnoteDefinition;
}

/**
 * Removes the definitions of notes from the tree and returns them by name.
 * Reports names that are used twice or misspelt, and notes whose start is wrong or that have no text.
 */
export function extractDefinitions(tree: Root, file: VFile): Map<string, NoteDefinition> {
	const definitions = new Map<string, NoteDefinition>();
	visit(tree, 'footnoteDefinition', (node) => {
		const name = node.identifier;
		if (definitions.has(name)) {
			const message = `The note "${name}" is defined twice. Give one of them another name.`;
			reportMistake(file, message, node);
		}
		const typed = node.label ?? name;
		if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(typed)) {
			const meant = typed.toLowerCase().replace(/[^a-z0-9]+/g, '-');
			const message = `The name "${typed}" is not how notes are named: lower case letters, digits and hyphens. Write [^${meant}], here and where its words are.`;
			reportMistake(file, message, node);
		}
		definitions.set(name, { ...takeHead(node, file), node });
	});
	tree.children = tree.children.filter((node) => node.type !== 'footnoteDefinition');
	return definitions;
}

/**
 * Removes the bold text that a note starts with, and returns the kind and the title in it. Reports a note without
 * either, with an unknown kind, or with a title that is too long, unfinished or more than plain words.
 */
function takeHead(
	definition: FootnoteDefinition,
	file: VFile,
): Pick<NoteDefinition, 'kind' | 'title' | 'isDraft'> {
	const name = definition.identifier;
	const bold = boldStart(definition);
	if (!bold) {
		reportMistake(file, noHeadMessage(name), definition);
		return { kind: 'Context', title: '', isDraft: false };
	}
	const paragraph = definition.children[0] as Paragraph;
	paragraph.children.shift();
	const [next] = paragraph.children;
	if (next?.type === 'text') next.value = next.value.trimStart();
	const rest = textOf(definition);
	const head = readHead(bold);
	const mistake = findHeadMistake(name, head, rest);
	const marked = bold.children.find(({ type }) => type !== 'text');
	if (mistake) reportMistake(file, mistake, bold);
	else if (marked) {
		const message = `The title of the note "${name}" has a link or italics in it, and titles are plain words. Write **${head.typed}**`;
		reportMistake(file, message, marked);
	} else if (rest.trim() === '') {
		const message = `The note "${name}" says nothing. Write it after its title, or delete it and its marker.`;
		reportMistake(file, message, definition);
	}
	const kind = NOTE_KINDS.find((known) => known === head.kind) ?? 'Context';
	return { kind, title: withoutStop(head.title), isDraft: head.isDraft };
}
