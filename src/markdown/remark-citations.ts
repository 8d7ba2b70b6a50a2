import type { PhrasingContent, Root, Text } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { unknownId } from '../lib/unknown-id.ts';
import type { Options } from './passage.ts';

const CITATION = /\s*\[(@[^\]]+)\]/g;

/**
 * remark plugin: `[@key, §29; @other]` becomes `<Citation items="key, §29; other" />`,
 * a component that the page hands to the passage. Fails, with line and column, on a key that is not in sources.json.
 */
export function remarkCitations({ catalog }: Pick<Options, 'catalog'>) {
	return (tree: Root, file: VFile): void => {
		const { sources } = catalog();
		visit(tree, 'text', (node, index, parent) => {
			if (!parent || index === undefined || !node.value.includes('[@')) return;
			const parts = split(node, (key) => {
				if (sources.has(key)) return;
				const remedy = `add "${key}" to content/sources.json`;
				file.fail(unknownId('source', key, sources.keys(), remedy), node.position);
			});
			parent.children.splice(index, 1, ...(parts as typeof parent.children));
			return [SKIP, index + parts.length];
		});
	};
}

/** One item of a citation: the source's key and where in it. */
export interface CitationItem {
	key: string;
	/** “§29”, “p. 12”; absent for the whole of it. */
	locator?: string;
}

/** Reads `key, §29; other` (an `@` before each key is allowed). */
export const parseCitation = (items: string): CitationItem[] =>
	items.split(';').map((item) => {
		const [key = '', locator] = item
			.trim()
			.replace(/^@/, '')
			.split(/,\s*(.*)/s);
		return locator ? { key, locator } : { key };
	});

function split(node: Text, mustKnow: (key: string) => void): PhrasingContent[] {
	const parts: PhrasingContent[] = [];
	let from = 0;
	const push = (value: string) => value && parts.push({ type: 'text', value });
	for (const match of node.value.matchAll(CITATION)) {
		push(node.value.slice(from, match.index));
		for (const { key } of parseCitation(match[1]!)) mustKnow(key);
		const items = match[1]!.replaceAll('@', '');
		parts.push({
			type: 'mdxJsxTextElement',
			name: 'Citation',
			attributes: [{ type: 'mdxJsxAttribute', name: 'items', value: items }],
			children: [],
		} satisfies MdxJsxTextElement);
		from = match.index + match[0].length;
	}
	push(node.value.slice(from));
	return parts;
}
