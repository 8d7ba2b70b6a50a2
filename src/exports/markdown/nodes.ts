import type { Heading, Link, List, ListItem, Paragraph, PhrasingContent, Text } from 'mdast';

type Inline = string | PhrasingContent;

const toNodes = (parts: readonly Inline[]): PhrasingContent[] =>
	parts.map((part) => (typeof part === 'string' ? text(part) : part));

const text = (value: string): Text => ({ type: 'text', value });

export const strong = (value: string): PhrasingContent => ({
	type: 'strong',
	children: [text(value)],
});

export const emphasis = (value: string): PhrasingContent => ({
	type: 'emphasis',
	children: [text(value)],
});

/** An address that is its own text: `<https://…>`. */
export const address = (url: string): Link => ({ type: 'link', url, children: [text(url)] });

export const paragraph = (...parts: Inline[]): Paragraph => ({
	type: 'paragraph',
	children: toNodes(parts),
});

export const heading = (depth: Heading['depth'], words: string): Heading => ({
	type: 'heading',
	depth,
	children: [text(words)],
});

/** A bulleted list without empty lines between its items. */
export const list = (items: readonly Paragraph[]): List => ({
	type: 'list',
	ordered: false,
	spread: false,
	children: items.map((item): ListItem => ({ type: 'listItem', spread: false, children: [item] })),
});
