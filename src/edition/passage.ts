import { readFileSync } from 'node:fs';
import type { Nodes, Root } from 'mdast';
import type {} from 'mdast-util-to-hast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';
import type { Kind } from '../lib/note.ts';
import { type CitationItem, parseCitation, remarkCitations } from '../markdown/remark-citations.ts';
import { remarkLinks } from '../markdown/remark-links.ts';
import { isMarker, remarkNotes } from '../markdown/remark-notes.ts';
import type { Catalog } from './catalog.ts';
import type { Problem } from './problem.ts';

/** A paragraph as plain text, with the links in it by position. */
export interface Block {
	text: string;
	links: { kind: 'place' | 'term' | 'measure' | 'note'; id: string; from: number; to: number }[];
}

/** A note as written, before it knows its neighbours. */
interface RawNote {
	id: string;
	/** As shown to readers; restarts with each answer. */
	number: number;
	kind: Kind;
	/** The words of the answer it is about, where they are marked. */
	words: string | undefined;
	blocks: Block[];
	citations: CitationItem[];
}

/** A file of prose, taken apart: frontmatter still unchecked, text and notes checked. */
export interface RawPassage {
	file: string;
	frontmatter: string;
	blocks: Block[];
	notes: RawNote[];
}

/**
 * Reads a passage through the same plugins that render it.
 * @returns The passage, or undefined with the mistake pushed to `problems`.
 */
export function readPassage(
	root: string,
	path: string,
	catalog: Catalog,
	problems: Problem[],
): RawPassage | undefined {
	const source = readFileSync(`${root}/${path}`, 'utf8');
	const { frontmatter, body } = splitFrontmatter(source);
	const file = new VFile({ path, value: body });
	const options = { catalog: () => catalog, base: '/' };
	const processor = unified()
		.use(remarkParse)
		.use(remarkMdx)
		.use(remarkGfm)
		.use(remarkLinks, options)
		.use(remarkCitations, options)
		.use(remarkNotes);
	try {
		const tree = processor.runSync(processor.parse(file), file) as Root;
		const notes = tree.children.find((node) => isElement(node, 'Notes'));
		return {
			file: path,
			frontmatter,
			blocks: tree.children.filter((node) => node !== notes).map(toBlock),
			notes: ((notes as MdxJsxFlowElement | undefined)?.children ?? []).map((node) =>
				toNote(node as unknown as MdxJsxFlowElement, tree),
			),
		};
	} catch (error) {
		if (!(error instanceof VFileMessage)) throw error;
		const { line = 1, column = 1, reason } = error;
		problems.push({ file: path, line, column, message: reason });
		return undefined;
	}
}

/** Blanks the frontmatter out, so that the lines of what follows keep their numbers. */
function splitFrontmatter(source: string): { frontmatter: string; body: string } {
	const match = /^---\n(.*?)\n---\n/s.exec(source);
	if (!match) return { frontmatter: '', body: source };
	const blank = match[0].replace(/[^\n]/g, '');
	return { frontmatter: match[1]!, body: blank + source.slice(match[0].length) };
}

function toNote(node: MdxJsxFlowElement, tree: Root): RawNote {
	const attribute = (name: string) =>
		node.attributes.find((a) => a.type === 'mdxJsxAttribute' && a.name === name)?.value as string;
	const id = attribute('id');
	return {
		id,
		number: Number(attribute('number')),
		kind: attribute('kind') as Kind,
		words: stakeOf(tree, id),
		blocks: node.children.map(toBlock),
		citations: citationsIn(node as unknown as Nodes),
	};
}

/** The marked words right before the first marker of a note; another marker may stand between. */
function stakeOf(node: Nodes, id: string): string | undefined {
	if (!('children' in node)) return undefined;
	const { children } = node;
	for (const [index, child] of children.entries()) {
		if (child.type === 'link' && child.data?.hProperties?.['id'] === `r-${id}`) {
			const before = children[index - (isMarker(children[index - 1]) ? 2 : 1)];
			const marked = before?.type === 'emphasis' && before.data?.hProperties?.['class'] === 'stake';
			return marked ? toBlock(before).text : undefined;
		}
		const inner = stakeOf(child as Nodes, id);
		if (inner) return inner;
	}
	return undefined;
}

function citationsIn(node: Nodes): CitationItem[] {
	if (isElement(node, 'Citation')) {
		const [items] = (node as MdxJsxTextElement).attributes;
		return parseCitation(items!.value as string);
	}
	return 'children' in node ? node.children.flatMap((child) => citationsIn(child as Nodes)) : [];
}

const isElement = (node: Nodes, name: string): boolean =>
	(node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && node.name === name;

function toBlock(node: Nodes): Block {
	const block: Block = { text: '', links: [] };
	collect(node, block);
	block.text = block.text.trimEnd();
	return block;
}

const PATHS = {
	place: /places\/([^/#]+)\/$/,
	term: /#t-(.+)$/,
	measure: /#m-(.+)$/,
	note: /#n-(.+)$/,
};

function collect(node: Nodes, block: Block): void {
	if ('data' in node && (node.data as { silent?: boolean } | undefined)?.silent) return;
	const from = block.text.length;
	if ('value' in node) block.text += node.value.replace(/\s+/g, ' ');
	if ('children' in node) for (const child of node.children) collect(child as Nodes, block);
	if (node.type !== 'link') return;
	for (const [kind, pattern] of Object.entries(PATHS) as [keyof typeof PATHS, RegExp][]) {
		const id = pattern.exec(node.url)?.[1];
		if (id) block.links.push({ kind, id, from, to: block.text.length });
	}
}
