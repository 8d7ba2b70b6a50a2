import type { ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { type ScriptLanguages, splitByScript } from '#src/shared/text/script.ts';

/**
 * Puts words in other scripts in a span with their `lang` and `dir`.
 * @param languages Languages of the scripts, as content/site.json has them.
 */
export function markLanguages(tree: Root, languages: ScriptLanguages | undefined): void {
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
}
