import type { PhrasingContent } from 'mdast';
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parseFragment } from 'parse5';

/** Converts the HTML of a bibliography entry to Markdown nodes. Of its elements only `<i>` is kept, as emphasis. */
export const parseCitationHtml = (html: string): PhrasingContent[] =>
	parseFragment(html).childNodes.flatMap(toMarkdown);

function toMarkdown(node: DefaultTreeAdapterTypes.ChildNode): PhrasingContent[] {
	if (defaultTreeAdapter.isTextNode(node)) return [{ type: 'text', value: node.value }];
	if (!defaultTreeAdapter.isElementNode(node)) return [];
	const children = node.childNodes.flatMap(toMarkdown);
	return node.tagName === 'i' ? [{ type: 'emphasis', children }] : children;
}
