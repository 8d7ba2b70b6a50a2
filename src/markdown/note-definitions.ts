import type { FootnoteDefinition, Paragraph, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { closest } from '../lib/closest.ts';
import { KINDS, type Kind } from '../lib/note.ts';

/** A note as its editor defined it: its kind, and the rest of the definition. */
export interface Definition {
	kind: Kind;
	/** True if its kind is followed by “(draft)”. */
	isDraft: boolean;
	node: FootnoteDefinition;
}

/**
 * Takes the definitions of notes out of the tree, by name.
 * Fails on a name that is used twice, and on a note without a known kind.
 */
export function takeDefinitions(tree: Root, file: VFile): Map<string, Definition> {
	const definitions = new Map<string, Definition>();
	visit(tree, 'footnoteDefinition', (node) => {
		const name = node.identifier;
		if (definitions.has(name)) {
			const message = `The note "${name}" is defined twice. Give one of them another name.`;
			file.fail(message, node.position);
		}
		definitions.set(name, { ...takeKind(node, file), node });
	});
	tree.children = tree.children.filter((node) => node.type !== 'footnoteDefinition');
	return definitions;
}

/** Reads the kind off the first bold word and takes it out of the note. */
function takeKind(
	definition: FootnoteDefinition,
	file: VFile,
): Pick<Definition, 'kind' | 'isDraft'> {
	const paragraph = definition.children[0] as Paragraph | undefined;
	const first = paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined;
	if (first?.type !== 'strong') {
		const forms = KINDS.map((kind) => `**${kind}.**`).join(', ');
		const message = `The note "${definition.identifier}" has no kind. Begin it with one of ${forms}.`;
		file.fail(message, definition.position);
	}
	const [typed = '', draft] = textOf(first)
		.replace(/\.$/, '')
		.split(/ \((draft)\)$/);
	const kind = KINDS.find((known) => known === typed);
	if (!kind) file.fail(unknownKind(typed), first.position);
	paragraph!.children.shift();
	const next = paragraph!.children[0];
	if (next?.type === 'text') next.value = next.value.trimStart();
	return { kind, isDraft: draft !== undefined };
}

function unknownKind(typed: string): string {
	const near = closest(typed, KINDS);
	const hint = near ? `Did you mean "${near}"? ` : '';
	return `Unknown kind "${typed}". ${hint}The kinds are ${KINDS.join(', ')}.`;
}
