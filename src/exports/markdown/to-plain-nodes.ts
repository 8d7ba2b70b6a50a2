import type { Nodes, PhrasingContent } from 'mdast';
import { isMarker } from '#src/markdown/links/link-target.ts';
import { isStake, isStatement } from '#src/markdown/prose.ts';
import type { ToUrl } from '../to-url.ts';

/**
 * Converts nodes that the remark plugins made back to Markdown that any GFM parser reads: markers become footnote
 * references, links absolute addresses, words at stake and statements plain text. Citations are left out, because `toFootnote` adds
 * the sources in full.
 */
export function toPlainNodes<T extends Nodes>(nodes: readonly T[], toUrl: ToUrl): T[] {
	return nodes.flatMap((node) => toPlain(node, toUrl)) as T[];
}

function toPlain(node: Nodes, toUrl: ToUrl): Nodes[] {
	if (node.type === 'citation') return [];
	if (node.type === 'link' && isMarker(node)) return [reference(node)];
	if (!('children' in node)) return [node];
	const children = toPlainNodes<Nodes>(node.children, toUrl);
	if (isStake(node) || isStatement(node)) return children;
	if (node.type !== 'link') return [{ ...node, children } as Nodes];
	const url = node.data?.target ? toUrl(node.url.replace(/^\//, '')) : node.url;
	return [{ type: 'link', url, children: children as PhrasingContent[] }];
}

function reference({ data }: Nodes): Nodes {
	const id = `${(data as { hProperties: Record<string, string> }).hProperties['data-note']}`;
	return { type: 'footnoteReference', identifier: id, label: id };
}
