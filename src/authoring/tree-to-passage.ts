import type { Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Mention, Note, Passage } from '#src/edition/model/edition.ts';
import type { LinkTarget } from '#src/markdown/links/link-target.ts';
import { type ParagraphText, toParagraphText } from '#src/markdown/paragraph-text.ts';
import { sentenceAt } from '#src/markdown/sentence-at.ts';
import { type CitationItem, parseCitation } from '#src/shared/citation.ts';
import type { NoteKind } from '#src/shared/note-kinds.ts';

/**
 * Collects the paragraphs, notes, mentions, measures and links to notes of a passage.
 * @param tree The passage after the remark plugins: its notes are the children of a `Notes` element.
 */
export function treeToPassage(file: string, tree: Root): Passage {
	const list = tree.children.find((node) => isElement(node, 'Notes'));
	const paragraphs = tree.children.filter((node) => node !== list).map(toParagraphText);
	const elements = ((list as MdxJsxFlowElement | undefined)?.children ??
		[]) as unknown as MdxJsxFlowElement[];
	const notes = elements.map((element) => ({
		element,
		blocks: element.children.map(toParagraphText),
	}));
	const blocks = [
		...paragraphs.map((block) => ({ block, note: undefined })),
		...notes.flatMap(({ element, blocks }) =>
			blocks.map((block) => ({ block, note: attributeOf(element, 'id') })),
		),
	];
	return {
		file,
		tree,
		paragraphs,
		notes: notes.map(({ element, blocks }) => toNote(element, blocks)),
		mentions: blocks.flatMap(({ block, note }) => mentionsIn(block, note)),
		measures: [...new Set(blocks.flatMap(({ block }) => idsOf(block, 'measure')))],
		pointsTo: [...new Set(blocks.flatMap(({ block }) => idsOf(block, 'note')))],
	};
}

const toNote = (element: MdxJsxFlowElement, blocks: readonly ParagraphText[]): Note => ({
	id: attributeOf(element, 'id')!,
	answer: attributeOf(element, 'answer'),
	number: Number(attributeOf(element, 'number')),
	kind: attributeOf(element, 'kind') as NoteKind,
	words: element.data?.stake?.replace(/\s+/g, ' ').trimEnd(),
	text: blocks.map(({ text }) => text).join(' '),
	citations: citationsIn(element as unknown as Nodes),
	terms: blocks.flatMap((block) => idsOf(block, 'term')),
});

/** Lists the places that a paragraph links, each with its sentence. */
const mentionsIn = ({ text, links }: ParagraphText, note: string | undefined): Mention[] =>
	links
		.filter(({ kind }) => kind === 'place')
		.map(({ id, from, to }) => ({ place: id, note, ...sentenceAt(text, from, to) }));

const idsOf = ({ links }: ParagraphText, kind: LinkTarget['kind']): string[] =>
	links.filter((link) => link.kind === kind).map(({ id }) => id);

function citationsIn(node: Nodes): CitationItem[] {
	if (isElement(node, 'Citation')) return parseCitation(attributeOf(node, 'items')!);
	return 'children' in node ? node.children.flatMap((child) => citationsIn(child as Nodes)) : [];
}

type Element = MdxJsxFlowElement | MdxJsxTextElement;

const isElement = (node: Nodes, name: string): node is Nodes & Element =>
	(node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && node.name === name;

const attributeOf = ({ attributes }: Element, name: string): string | undefined =>
	attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === name)?.value as
		string | undefined;
