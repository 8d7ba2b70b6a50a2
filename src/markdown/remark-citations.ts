import type { PhrasingContent, Root, Text } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { CITATION, citationMistakes } from './citation-mistakes.ts';
import { noteMistake, placeOf } from './mistakes.ts';
import type { Options } from './options.ts';

/**
 * remark plugin: `[@key, §29; @other]` becomes `<Citation items="key, §29; other" />`,
 * a component that the page hands to the passage. Notes keys that are not in sources.json, and what is typed wrongly.
 */
export function remarkCitations({ catalog }: Pick<Options, 'catalog'>) {
	return (tree: Root, file: VFile): void => {
		const { sources, drafts } = catalog();
		visit(tree, 'text', (node, index, parent) => {
			if (!parent || index === undefined) return;
			for (const { typed, message } of citationMistakes(node.value, sources, drafts)) {
				noteMistake(file, message, placeOf(file, typed, node.position?.start.offset));
			}
			if (!node.value.includes('[@')) return;
			const parts = split(node);
			parent.children.splice(index, 1, ...(parts as typeof parent.children));
			return [SKIP, index + parts.length];
		});
	};
}

/** The text with its citations as components, and the white space before them dropped. */
function split({ value }: Text): PhrasingContent[] {
	const parts: PhrasingContent[] = [];
	let from = 0;
	const pushText = (text: string) => text && parts.push({ type: 'text', value: text });
	for (const match of value.matchAll(CITATION)) {
		pushText(value.slice(from, match.index));
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
