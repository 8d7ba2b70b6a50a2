import type { Heading, Link, List, ListItem, Paragraph, PhrasingContent, Text } from 'mdast';

type Inline = string | PhrasingContent;

const toNodes = (parts: readonly Inline[]): PhrasingContent[] =>
	parts.map((part) => (typeof part === 'string' ? text(part) : part));

const text = (value: string): Text => ({ type: 'text', value });

/** Returns bold text. */
export const strong = (value: string): PhrasingContent => ({
	type: 'strong',
	children: [text(value)],
});

/** Returns italic text. */
export const emphasis = (value: string): PhrasingContent => ({
	type: 'emphasis',
	children: [text(value)],
});

/** Returns a link whose text is its address: `<https://…>`. */
export const address = (url: string): Link => ({ type: 'link', url, children: [text(url)] });

/** Returns a paragraph; strings become plain text. */
export const paragraph = (...parts: Inline[]): Paragraph => ({
	type: 'paragraph',
	children: toNodes(parts),
});

/** Returns a heading of plain text; depth 1 to 6. */
export const heading = (depth: Heading['depth'], value: string): Heading => ({
	type: 'heading',
	depth,
	children: [text(value)],
});

/** Returns a bulleted list without empty lines between its items. */
export const list = (items: readonly Paragraph[]): List => ({
	type: 'list',
	ordered: false,
	spread: false,
	children: items.map((item): ListItem => ({ type: 'listItem', spread: false, children: [item] })),
});
