import type { ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { type ScriptLanguages, splitByScript } from '#src/shared/text/script.ts';

/**
 * rehype plugin: puts words in other scripts in a span with their `lang` and `dir`.
 * @param options `scripts` returns the languages of the scripts as content/site.json has them. It is called again for
 * each file, so that `astro dev` picks up every change.
 */
export function rehypeLang({ scripts }: { scripts: () => ScriptLanguages | undefined }) {
	return (tree: Root): void => {
		const languages = scripts();
		visit(tree, 'text', (node, index, parent) => {
			if (!parent || index === undefined) return;
			const runs = splitByScript(node.value, languages);
			if (runs.every(({ lang }) => lang === undefined)) return;
			const parts = runs.map(({ text, lang, dir }): ElementContent => {
				const value = { type: 'text', value: text } as const;
				if (!lang) return value;
				return { type: 'element', tagName: 'span', properties: { lang, dir }, children: [value] };
			});
			parent.children.splice(index, 1, ...parts);
			return [SKIP, index + parts.length];
		});
	};
}
