import type { FootnoteDefinition, Paragraph, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { KINDS, type Kind } from '#src/shared/note-kinds.ts';
import { nearestSpelling } from '#src/shared/text/nearest-spelling.ts';
import { noteMistake } from '../report-mistake.ts';

/** The definition of a note: its kind, and the footnote without the kind. */
export interface Definition {
	kind: Kind;
	/** True if “(draft)” follows the kind. */
	isDraft: boolean;
	node: FootnoteDefinition;
}

/**
 * Removes the definitions of notes from the tree and returns them by name.
 * Reports names that are used twice or misspelt, and notes without a kind, with an unknown kind or without text.
 */
export function takeDefinitions(tree: Root, file: VFile): Map<string, Definition> {
	const definitions = new Map<string, Definition>();
	visit(tree, 'footnoteDefinition', (node) => {
		const name = node.identifier;
		if (definitions.has(name)) {
			const message = `The note "${name}" is defined twice. Give one of them another name.`;
			noteMistake(file, message, node);
		}
		const typed = node.label ?? name;
		if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(typed)) {
			const meant = typed.toLowerCase().replace(/[^a-z0-9]+/g, '-');
			const message = `The name "${typed}" is not how notes are named: lower case letters, digits and hyphens. Write [^${meant}], here and where its words are.`;
			noteMistake(file, message, node);
		}
		definitions.set(name, { ...takeKind(node, file), node });
	});
	tree.children = tree.children.filter((node) => node.type !== 'footnoteDefinition');
	return definitions;
}

/**
 * Removes the kind, which is the first bold text of a note, and returns it. Reports a note without a kind, or with an
 * unknown one, and returns “Context” for it.
 */
function takeKind(
	definition: FootnoteDefinition,
	file: VFile,
): Pick<Definition, 'kind' | 'isDraft'> {
	const paragraph = definition.children[0] as Paragraph | undefined;
	const first = paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined;
	if (first?.type !== 'strong') {
		const forms = KINDS.map((kind) => `**${kind}.**`).join(', ');
		const message = `The note "${definition.identifier}" has no kind. Begin it with one of ${forms}.`;
		noteMistake(file, message, definition);
		return { kind: 'Context', isDraft: false };
	}
	const typed = textOf(first);
	const [name = '', draftWord] = typed.replace(/\.$/, '').split(/ \((draft)\)$/);
	const kind = KINDS.find((known) => known === name);
	if (!kind) noteMistake(file, unknownKind(name), first);
	else if (!typed.endsWith('.')) {
		const message = `The kind "${typed}" has no full stop within its asterisks. Write **${kind}.**`;
		noteMistake(file, message, first);
	}
	paragraph!.children.shift();
	const next = paragraph!.children[0];
	if (next?.type === 'text') next.value = next.value.trimStart();
	if (textOf(definition).trim() === '') {
		const message = `The note "${definition.identifier}" says nothing. Write it after its kind, or delete it and its marker.`;
		noteMistake(file, message, definition);
	}
	return { kind: kind ?? 'Context', isDraft: draftWord !== undefined };
}

function unknownKind(typed: string): string {
	const near = nearestSpelling(typed, KINDS);
	const hint = near ? `Did you mean "${near}"? ` : '';
	return `Unknown kind "${typed}". ${hint}The kinds are ${KINDS.join(', ')}.`;
}
