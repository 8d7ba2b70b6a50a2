import type { BlockContent, Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { isMarker } from '#src/markdown/links/link-target.ts';
import type { ToUrl } from '../to-url.ts';

/** A passage as plain Markdown nodes. Markers are footnote references, links are absolute addresses. */
export interface PlainPassage {
	text: RootContent[];
	/** Text of each note by id, without its kind and its citations. */
	notes: Map<string, BlockContent[]>;
}

/**
 * Converts the tree that the remark plugins made of a passage back to Markdown that any GFM parser reads.
 * Words at stake become plain text. Citations are left out, because `toFootnote` adds the sources in full.
 */
export function toPlainPassage(tree: Root, toUrl: ToUrl): PlainPassage {
	const passage: PlainPassage = { text: [], notes: new Map() };
	for (const node of tree.children) {
		if (isElement(node) && node.name === 'Notes') {
			for (const note of node.children as unknown as MdxJsxFlowElement[]) {
				const content = plainChildren(note.children, toUrl) as BlockContent[];
				passage.notes.set(attributeOf(note, 'id')!, content);
			}
		} else passage.text.push(...(plainChildren([node], toUrl) as RootContent[]));
	}
	return passage;
}

function plainChildren(nodes: readonly Nodes[], toUrl: ToUrl): Nodes[] {
	return nodes.flatMap((node): Nodes[] => {
		if (isElement(node)) return [];
		if (node.type === 'link' && isMarker(node)) return [reference(node)];
		if (!('children' in node)) return [node];
		const children = plainChildren(node.children, toUrl);
		if (node.type === 'emphasis' && node.data?.hName === 'span') return children;
		if (node.type !== 'link') return [{ ...node, children } as Nodes];
		const url = node.data?.target ? toUrl(node.url.replace(/^\//, '')) : node.url;
		return [{ type: 'link', url, children: children as PhrasingContent[] }];
	});
}

function reference({ data }: Nodes): Nodes {
	const id = `${(data as { hProperties: Record<string, string> }).hProperties['data-note']}`;
	return { type: 'footnoteReference', identifier: id, label: id };
}

type Element = MdxJsxFlowElement | MdxJsxTextElement;

const isElement = (node: Nodes): node is Nodes & Element =>
	node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

const attributeOf = ({ attributes }: Element, name: string): string | undefined =>
	attributes.find((item) => item.type === 'mdxJsxAttribute' && item.name === name)?.value as
		string | undefined;
