import type { PhrasingContent, Root, Text } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { CITATION, citationMistakes } from '../citation-mistakes.ts';
import { interviewTargetsOf, type PluginOptions } from '../plugin-options.ts';
import { findPosition, reportMistake } from '../report-mistake.ts';

/**
 * remark plugin: replaces `[@key, §29; @other]` with `<Citation items="key, §29; other" volume="1" />`, a component
 * that the page passes to the passage. `volume` is the interview’s, to whose bibliography the citation links.
 * Reports keys that are not in content/sources.json, and mistyped citations.
 */
export function remarkCitations({ catalog }: Pick<PluginOptions, 'catalog'>) {
	return (tree: Root, file: VFile): void => {
		const targets = catalog();
		const { sources, drafts } = targets;
		const { volume } = interviewTargetsOf(file, targets);
		visit(tree, 'text', (node, index, parent) => {
			if (!parent || index === undefined) return;
			for (const { typed, message } of citationMistakes(node.value, sources, drafts)) {
				reportMistake(file, message, findPosition(file, typed, node.position?.start.offset));
			}
			if (!node.value.includes('[@')) return;
			const parts = splitAtCitations(node, volume);
			parent.children.splice(index, 1, ...(parts as typeof parent.children));
			return [SKIP, index + parts.length];
		});
	};
}

/** Splits a text at its citations: they become components, and the white space before them is removed. */
function splitAtCitations({ value }: Text, volume: number): PhrasingContent[] {
	const parts: PhrasingContent[] = [];
	let from = 0;
	const pushText = (text: string) => text && parts.push({ type: 'text', value: text });
	for (const match of value.matchAll(CITATION)) {
		pushText(value.slice(from, match.index));
		parts.push(toComponent(match[1]!.replaceAll('@', ''), volume));
		from = match.index + match[0].length;
	}
	pushText(value.slice(from));
	return parts;
}

const toComponent = (items: string, volume: number): MdxJsxTextElement => ({
	type: 'mdxJsxTextElement',
	name: 'Citation',
	attributes: [
		{ type: 'mdxJsxAttribute', name: 'items', value: items },
		{ type: 'mdxJsxAttribute', name: 'volume', value: `${volume}` },
	],
	children: [],
});
