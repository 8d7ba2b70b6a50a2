import type { ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { splitByScript } from '../lib/script.ts';

/** rehype plugin: words in Hangul, Han or Cyrillic are put in a span with their `lang`. */
export function rehypeLang() {
	return (tree: Root): void => {
		visit(tree, 'text', (node, index, parent) => {
			if (!parent || index === undefined) return;
			const runs = splitByScript(node.value);
			if (runs.every(({ lang }) => lang === undefined)) return;
			const parts = runs.map(({ text, lang }): ElementContent => {
				const value = { type: 'text', value: text } as const;
				if (!lang) return value;
				return { type: 'element', tagName: 'span', properties: { lang }, children: [value] };
			});
			parent.children.splice(index, 1, ...parts);
			return [SKIP, index + parts.length];
		});
	};
}
