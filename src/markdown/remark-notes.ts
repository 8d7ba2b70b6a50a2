import type {
	FootnoteDefinition,
	FootnoteReference,
	Paragraph,
	Parent,
	Root,
	RootContent,
} from 'mdast';
import type {} from 'mdast-util-to-hast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { toString as textOf } from 'mdast-util-to-string';
import type { Node } from 'unist';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { closest } from '../lib/closest.ts';
import { noteFragment } from '../lib/address.ts';
import { KINDS, type Kind } from '../lib/note.ts';

interface Draft {
	definition: FootnoteDefinition;
	kind: Kind;
}

/**
 * remark plugin: footnotes become annotated notes with ids of the editors' own.
 *
 * A marker `[^name]` becomes a link to `#n-name`; `[words][^name]` also marks the words.
 * The definitions are taken out, put in the order of their markers with Since last, numbered from 1,
 * and handed on as `<Notes><Note id number kind interview answer>…</Note></Notes>`, components that the page gives to the passage.
 *
 * Fails, with line and column, on a marker without definition, a definition without marker,
 * a name used twice, an unknown kind, and more than two markers in a row.
 */
export function remarkNotes() {
	return (tree: Root, file: VFile): void => {
		const home = homeOf(file);
		const drafts = takeDefinitions(tree, file);
		const references = findReferences(tree, drafts, file);
		const order = [...new Set(references.map(({ node }) => node.identifier))];
		for (const [name, { definition }] of drafts) {
			if (order.includes(name)) continue;
			const message = `The note "${name}" has no marker. Put [^${name}] where its words are, or delete the note.`;
			file.fail(message, definition.position);
		}
		const since = (name: string) => drafts.get(name)!.kind === 'Since';
		const names = [...order.filter((name) => !since(name)), ...order.filter(since)];
		const marked = new Set<string>();
		for (const { node, parent } of references) {
			const { identifier: name } = node;
			const { kind } = drafts.get(name)!;
			markWords(node, parent, kind, file);
			const index = parent.children.indexOf(node);
			const marker = toMarker(name, names.indexOf(name) + 1, kind, {
				first: !marked.has(name),
				inRow: isMarker(parent.children[index - 1]),
			});
			marked.add(name);
			parent.children[index] = marker as never;
		}
		if (names.length > 0) {
			tree.children.push(
				element(
					'Notes',
					{ count: String(names.length), ...home },
					names.map((name, index) => {
						const { definition, kind } = drafts.get(name)!;
						const attributes = { id: name, number: String(index + 1), kind, ...home };
						return element('Note', attributes, definition.children);
					}),
				),
			);
		}
	};
}

/** The interview and the answer (none for the introduction) that a file's notes live in. */
function homeOf(file: VFile): { interview: string; answer?: string } {
	const [, interview = '', answer] =
		/([^/]+)\/(?:interview|\d\d-([^/]+))\.mdx$/.exec(file.path) ?? [];
	return answer ? { interview, answer } : { interview };
}

function takeDefinitions(tree: Root, file: VFile): Map<string, Draft> {
	const drafts = new Map<string, Draft>();
	visit(tree, 'footnoteDefinition', (definition) => {
		const name = definition.identifier;
		if (drafts.has(name)) {
			const message = `The note "${name}" is defined twice. Give one of them another name.`;
			file.fail(message, definition.position);
		}
		drafts.set(name, { definition, kind: takeKind(definition, file) });
	});
	tree.children = tree.children.filter((node) => node.type !== 'footnoteDefinition');
	return drafts;
}

/** Reads the kind off the first bold word and takes it out of the note. */
function takeKind(definition: FootnoteDefinition, file: VFile): Kind {
	const name = definition.identifier;
	const paragraph = definition.children[0] as Paragraph | undefined;
	const first = paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined;
	if (first?.type !== 'strong') {
		const message = `The note "${name}" has no kind. Begin it with one of ${KINDS.map((kind) => `**${kind}.**`).join(', ')}.`;
		file.fail(message, definition.position);
	}
	const typed = textOf(first).replace(/\.$/, '');
	const kind = KINDS.find((known) => known === typed);
	if (!kind) {
		const near = closest(typed, KINDS);
		const hint = near ? `Did you mean "${near}"? ` : '';
		file.fail(`Unknown kind "${typed}". ${hint}The kinds are ${KINDS.join(', ')}.`, first.position);
	}
	paragraph!.children.shift();
	const next = paragraph!.children[0];
	if (next?.type === 'text') next.value = next.value.trimStart();
	return kind;
}

function findReferences(tree: Root, drafts: ReadonlyMap<string, Draft>, file: VFile) {
	const found: { node: FootnoteReference; parent: Parent }[] = [];
	visit(tree, (node, _, parent) => {
		if (node.type === 'footnoteReference') found.push({ node, parent: parent as Parent });
		if (node.type !== 'text') return;
		const name = /\[\^([^\]\s]+)\]/.exec(node.value)?.[1];
		if (name === undefined) return;
		const near = closest(name, drafts.keys());
		const hint = near ? `Did you mean "${near}"? If not, write` : 'Write';
		file.fail(
			`The marker "${name}" has no note. ${hint} "[^${name}]: **Context.** …" at the end of this file.`,
			node.position,
		);
	});
	for (const { node, parent } of found) {
		const index = parent.children.indexOf(node);
		const row = parent.children.slice(index, index + 3);
		if (row.length === 3 && row.every((sibling) => sibling.type === 'footnoteReference')) {
			file.fail('Three markers stand in a row. Merge the notes on these words.', node.position);
		}
	}
	return found;
}

/** `[words]` right before a marker: puts the words in a span of the note's kind. */
function markWords(node: FootnoteReference, parent: Parent, kind: Kind, file: VFile): void {
	const index = parent.children.indexOf(node);
	const before = parent.children[index - 1];
	if (before?.type !== 'text' || !before.value.endsWith(']')) return;
	const open = before.value.lastIndexOf('[');
	if (open < 0) {
		const message = `The words before [^${node.identifier}] have no opening bracket. Words at stake are plain text: [words][^${node.identifier}].`;
		file.fail(message, node.position);
	}
	const words = before.value.slice(open + 1, -1);
	before.value = before.value.slice(0, open);
	parent.children.splice(index, 0, {
		type: 'emphasis',
		data: { hName: 'span', hProperties: { class: 'stake', 'data-kind': kind } },
		children: [{ type: 'text', value: words }],
	});
}

/** Whether a node is a marker that this plugin has made. */
export const isMarker = (node: Node | undefined): boolean =>
	(node?.data as { silent?: boolean } | undefined)?.silent === true;

/** `first`: the marker that the note leads back to; `inRow`: another stands right before it. */
function toMarker(
	name: string,
	number: number,
	kind: Kind,
	{ first, inRow }: { first: boolean; inRow: boolean },
): RootContent {
	return {
		type: 'link',
		url: `#${noteFragment(name)}`,
		data: {
			silent: true,
			hProperties: {
				class: inRow ? 'marker in-row' : 'marker',
				...(first ? { id: `r-${name}` } : {}),
				'data-note': name,
				'data-kind': kind,
				'aria-label': `Note ${number}, ${kind}`,
			},
		},
		children: [{ type: 'text', value: String(number) }],
	} as RootContent;
}

const element = (
	name: string,
	attributes: Record<string, string>,
	children: readonly unknown[],
): MdxJsxFlowElement => ({
	type: 'mdxJsxFlowElement',
	name,
	attributes: Object.entries(attributes).map(([key, value]) => ({
		type: 'mdxJsxAttribute',
		name: key,
		value,
	})),
	children: children as MdxJsxFlowElement['children'],
});
