import type { PhrasingContent, Root, Text } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { parseCitation } from '../lib/citation.ts';
import { unknownId } from '../lib/unknown-id.ts';
import type { Options } from './options.ts';

const CITATION = /\s*\[(@[^\]]+)\]/g;

/**
 * remark plugin: `[@key, §29; @other]` becomes `<Citation items="key, §29; other" />`,
 * a component that the page hands to the passage. Fails, with line and column, on a key that is not in sources.json.
 */
export function remarkCitations({ catalog }: Pick<Options, 'catalog'>) {
	return (tree: Root, file: VFile): void => {
		const { sources, drafts } = catalog();
		visit(tree, 'text', (node, index, parent) => {
			if (!parent || index === undefined || !node.value.includes('[@')) return;
			const parts = split(node, (key) => {
				if (sources.has(key)) return;
				const remedy = `add "${key}" to content/sources.json`;
				const isDraft = drafts.has(`source ${key}`);
				file.fail(unknownId('source', key, sources.keys(), remedy, isDraft), node.position);
			});
			parent.children.splice(index, 1, ...(parts as typeof parent.children));
			return [SKIP, index + parts.length];
		});
	};
}

/** The text with its citations as components, and the white space before them dropped. */
function split({ value }: Text, mustKnow: (key: string) => void): PhrasingContent[] {
	const parts: PhrasingContent[] = [];
	let from = 0;
	const pushText = (text: string) => text && parts.push({ type: 'text', value: text });
	for (const match of value.matchAll(CITATION)) {
		pushText(value.slice(from, match.index));
		for (const { key } of parseCitation(match[1]!)) mustKnow(key);
		parts.push(citation(match[1]!.replaceAll('@', '')));
		from = match.index + match[0].length;
	}
	pushText(value.slice(from));
	return parts;
}

const citation = (items: string): MdxJsxTextElement => ({
	type: 'mdxJsxTextElement',
	name: 'Citation',
	attributes: [{ type: 'mdxJsxAttribute', name: 'items', value: items }],
	children: [],
});
