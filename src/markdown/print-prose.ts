import type { Element, Root as HtmlRoot } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { RootContent } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { visit } from 'unist-util-visit';
import { href } from '#src/shared/address.ts';
import type { CitationItem } from '#src/shared/citation.ts';
import type { ScriptLanguages } from '#src/shared/text/script.ts';
import { markLanguages } from './mark-languages.ts';
import type { CitationNode } from './prose.ts';
import { raiseMarkers } from './raise-markers.ts';

/** What the tree of a passage does not say about its HTML. */
export interface PrintOptions {
	/** Languages of the scripts, as content/site.json has them. */
	scripts: ScriptLanguages | undefined;
	/** Returns the element that stands for a citation. */
	cite: (items: readonly CitationItem[]) => Element;
}

/**
 * Returns nodes of a passage as HTML. Links to this site get the base, and markers are superscripts.
 * @param nodes Nodes as the remark plugins return them.
 */
export function printProse(nodes: readonly RootContent[], { scripts, cite }: PrintOptions): string {
	const tree = toHast(
		{ type: 'root', children: [...nodes] },
		{ handlers: { citation: (_: unknown, node: CitationNode) => cite(node.items) } },
	) as HtmlRoot;
	visit(tree, 'element', ({ properties }) => {
		const address = properties['href'];
		if (typeof address === 'string' && address.startsWith('/'))
			properties['href'] = href(address.slice(1));
	});
	raiseMarkers(tree);
	return printHtml(tree, scripts);
}

/** Returns a tree as HTML, with the `lang` of words in other scripts. */
export function printHtml(tree: HtmlRoot, scripts: ScriptLanguages | undefined): string {
	markLanguages(tree, scripts);
	return toHtml(tree);
}
