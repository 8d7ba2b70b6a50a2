import type { Element, ElementContent, Root as HtmlRoot } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { RootContent } from 'mdast';
import { type State, toHast } from 'mdast-util-to-hast';
import { visit } from 'unist-util-visit';
import type { CitationItem } from '#src/shared/citation.ts';
import type { ScriptLanguages } from '#src/shared/text/script.ts';
import { markLanguages } from './mark-languages.ts';
import { href, statementFragment } from '#src/shared/address.ts';
import type { CitationNode, StatementNode } from './prose.ts';
import { raiseMarkers } from './raise-markers.ts';

/** What the tree of a passage does not say about its HTML. */
export interface PrintOptions {
	/** Languages of the scripts, as content/site.json has them. */
	scripts: ScriptLanguages | undefined;
	/** Returns the element that stands for a citation. */
	cite: (items: readonly CitationItem[]) => Element;
	/** Returns the number that a link to a note shows after its words, such as “3.1”. Without it, links show none. */
	numberOf?: ((note: string) => string) | undefined;
	/** Returns the former fragments of a statement. Without it, statements are printed without their addresses. */
	aliasesOf?: ((statement: string) => readonly string[]) | undefined;
	/** Returns the element that shows the verdict at the end of a statement; undefined if it has none. */
	verdictOf?: ((statement: string) => Element | undefined) | undefined;
}

/**
 * Returns nodes of a passage as HTML. Links to this site get the base, and markers are superscripts.
 * @param nodes Nodes as the remark plugins return them.
 */
export function printProse(
	nodes: readonly RootContent[],
	{ scripts, cite, numberOf, aliasesOf, verdictOf }: PrintOptions,
): string {
	const lastPieces = new Map<string, StatementNode>();
	for (const node of nodes)
		visit(node, 'statement', (piece: StatementNode) => void lastPieces.set(piece.id, piece));
	const tree = toHast(
		{ type: 'root', children: [...nodes] },
		{
			handlers: {
				citation: (_: unknown, node: CitationNode) => cite(node.items),
				statement: (state: State, node: StatementNode) => {
					const verdict = lastPieces.get(node.id) === node ? verdictOf?.(node.id) : undefined;
					const children = [...state.all(node), ...(verdict ? [verdict] : [])];
					return aliasesOf ? toSpan(node, children, aliasesOf(node.id)) : children;
				},
			},
		},
	) as HtmlRoot;
	visit(tree, 'element', ({ properties }) => {
		const address = properties['href'];
		if (typeof address === 'string' && address.startsWith('/'))
			properties['href'] = href(address.slice(1));
		if (numberOf && properties['class'] === 'pointer')
			properties['data-number'] = numberOf(`${properties['data-note']}`);
	});
	raiseMarkers(tree);
	return printHtml(tree, scripts);
}

/**
 * Class of statements. Reader modes (Readability) drop an element whose id has a word such as “extra” or “related”, unless
 * its class contains “and”.
 */
const STATEMENT = 'statement and-clause';

/** Returns the element of a statement, which has its address, or of a later piece, which only names the statement. */
function toSpan(
	{ id, isFirst }: StatementNode,
	children: ElementContent[],
	aliases: readonly string[],
): Element {
	const span = (properties: Element['properties'], children: ElementContent[]): Element => ({
		type: 'element',
		tagName: 'span',
		properties,
		children,
	});
	if (!isFirst) return span({ class: STATEMENT, 'data-of': statementFragment(id) }, children);
	const anchors = aliases.map((old) => span({ id: old }, []));
	return span({ id: statementFragment(id), class: STATEMENT }, [...anchors, ...children]);
}

/** Returns a tree as HTML, with the `lang` of words in other scripts. */
export function printHtml(tree: HtmlRoot, scripts: ScriptLanguages | undefined): string {
	markLanguages(tree, scripts);
	return toHtml(tree);
}
