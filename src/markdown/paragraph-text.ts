import type { Nodes } from 'mdast';
import { isMarker, type LinkTarget } from './links/link-target.ts';

/** A paragraph as plain text, with the links in it by position. */
export interface ParagraphText {
	text: string;
	/** The links, in the order of the text. The words of each are `text.slice(from, to)`. */
	links: (LinkTarget & { from: number; to: number })[];
}

/** Returns the text of a node as readers see it: without markers of notes, and with single spaces. */
export function toParagraphText(node: Nodes): ParagraphText {
	const block: ParagraphText = { text: '', links: [] };
	collect(node, block);
	block.text = block.text.trimEnd();
	return block;
}

/** Returns the same text of a part of a paragraph, with the space at its end. */
export function toPlainText(node: Nodes): string {
	const block: ParagraphText = { text: '', links: [] };
	collect(node, block);
	return block.text;
}

function collect(node: Nodes, block: ParagraphText): void {
	if (isMarker(node)) return;
	const from = block.text.length;
	if ('value' in node) block.text += node.value.replace(/\s+/g, ' ');
	if ('children' in node) for (const child of node.children) collect(child as Nodes, block);
	const target = node.type === 'link' ? node.data?.target : undefined;
	if (target) block.links.push({ ...target, from, to: block.text.length });
}
