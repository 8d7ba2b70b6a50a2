import type { Element, ElementContent, Root as HtmlRoot } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/**
 * Puts the markers of notes into superscripts, adjacent ones into the same, and their numbers into brackets. Styles give
 * the brackets no size. Thus no number runs into a word where the text is copied, or read without the site’s styles.
 */
export function raiseMarkers(tree: HtmlRoot): void {
	visit(tree, 'element', (node) => {
		if (node.tagName === 'sup') return SKIP;
		const children: ElementContent[] = [];
		for (const child of node.children) {
			const before = children.at(-1);
			if (!isMarker(child)) children.push(child);
			else if (isSuperscript(before)) before.children.push(inBrackets(child));
			else children.push(make('sup', inBrackets(child)));
		}
		node.children = children;
		return undefined;
	});
}

const isElement = (node: ElementContent | undefined): node is Element => node?.type === 'element';
const isMarker = (node: ElementContent): node is Element =>
	isElement(node) && /^marker\b/.test(`${node.properties['class']}`);
const isSuperscript = (node: ElementContent | undefined): node is Element =>
	isElement(node) && node.tagName === 'sup';

const inBrackets = (marker: Element): Element => ({
	...marker,
	children: [
		make('span', { type: 'text', value: '[' }),
		...marker.children,
		make('span', { type: 'text', value: ']' }),
	],
});

const make = (tagName: string, ...children: ElementContent[]): Element => ({
	type: 'element',
	tagName,
	properties: {},
	children,
});
