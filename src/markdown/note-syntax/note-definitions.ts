import type { FootnoteDefinition, Paragraph, Root, Strong } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { NOTE_KINDS, type NoteKind } from '#src/shared/note-kinds.ts';
import { nearestSpelling } from '#src/shared/text/nearest-spelling.ts';
import { reportMistake } from '../report-mistake.ts';

/** The definition of a note: its kind, and the footnote without the kind. */
export interface NoteDefinition {
	kind: NoteKind;
	/** True if “(draft)” follows the kind. */
	isDraft: boolean;
	node: FootnoteDefinition;
}

/**
 * Removes the definitions of notes from the tree and returns them by name.
 * Reports names that are used twice or misspelt, and notes without a kind, with an unknown kind or without text.
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
		definitions.set(name, { ...takeKind(node, file), node });
	});
	tree.children = tree.children.filter((node) => node.type !== 'footnoteDefinition');
	return definitions;
}

/** Reports whether the bold text at the start of a note ends with “(draft)”. */
export function isDraftNote(definition: FootnoteDefinition): boolean {
	const kind = boldStart(definition);
	return kind !== undefined && DRAFT.test(textOf(kind).replace(/\.$/, ''));
}

const DRAFT = / \((draft)\)$/;

/** Returns the bold text that a note starts with: its kind. */
export function boldStart({ children }: FootnoteDefinition): Strong | undefined {
	const [paragraph] = children;
	const first = paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined;
	return first?.type === 'strong' ? first : undefined;
}

/**
 * Removes the kind, which is the first bold text of a note, and returns it. Reports a note without a kind, or with an
 * unknown one, and returns “Context” for it.
 */
function takeKind(
	definition: FootnoteDefinition,
	file: VFile,
): Pick<NoteDefinition, 'kind' | 'isDraft'> {
	const first = boldStart(definition);
	if (!first) {
		const forms = NOTE_KINDS.map((kind) => `**${kind}.**`).join(', ');
		const message = `The note "${definition.identifier}" has no kind. Begin it with one of ${forms}.`;
		reportMistake(file, message, definition);
		return { kind: 'Context', isDraft: false };
	}
	const typed = textOf(first);
	const [name = '', draftWord] = typed.replace(/\.$/, '').split(DRAFT);
	const kind = NOTE_KINDS.find((known) => known === name);
	if (!kind) reportMistake(file, unknownKind(name), first);
	else if (!typed.endsWith('.')) {
		const message = `The kind "${typed}" has no full stop within its asterisks. Write **${kind}.**`;
		reportMistake(file, message, first);
	}
	const paragraph = definition.children[0] as Paragraph;
	paragraph.children.shift();
	const [next] = paragraph.children;
	if (next?.type === 'text') next.value = next.value.trimStart();
	if (textOf(definition).trim() === '') {
		const message = `The note "${definition.identifier}" says nothing. Write it after its kind, or delete it and its marker.`;
		reportMistake(file, message, definition);
	}
	return { kind: kind ?? 'Context', isDraft: draftWord !== undefined };
}

function unknownKind(typed: string): string {
	const near = nearestSpelling(typed, NOTE_KINDS);
	const hint = near ? `Did you mean "${near}"? ` : '';
	return `Unknown kind "${typed}". ${hint}The kinds are ${NOTE_KINDS.join(', ')}.`;
}
