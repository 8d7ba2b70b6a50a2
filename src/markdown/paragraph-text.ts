import type { Nodes } from 'mdast';
import { isMarker, type LinkTarget } from './links/link-target.ts';

/** A paragraph as plain text, with the links in it by position. */
export interface Block {
	text: string;
	/** `from` and `to`: where the link's words stand in `text`. */
	links: (LinkTarget & { from: number; to: number })[];
}

/** A node as readers read it: markers of notes left out, white space made single. */
export function toBlock(node: Nodes): Block {
	const block: Block = { text: '', links: [] };
	collect(node, block);
	block.text = block.text.trimEnd();
	return block;
}

function collect(node: Nodes, block: Block): void {
	if (isMarker(node)) return;
	const from = block.text.length;
	if ('value' in node) block.text += node.value.replace(/\s+/g, ' ');
	if ('children' in node) for (const child of node.children) collect(child as Nodes, block);
	const target = node.type === 'link' ? node.data?.target : undefined;
	if (target) block.links.push({ ...target, from, to: block.text.length });
}
