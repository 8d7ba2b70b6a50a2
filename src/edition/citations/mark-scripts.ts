import { defaultTreeAdapter, parseFragment } from 'parse5';
import { type ScriptLanguages, type ScriptRun, splitByScript } from '#src/shared/text/script.ts';
import { replaceRanges } from '#src/ui/build/replace-ranges.ts';
import { walkHtml } from '#src/ui/build/walk-html.ts';

/**
 * Wraps words in other scripts in `<span lang>`. Tags and character references stay as they are.
 * @param html HTML of a citation.
 */
export function markScripts(html: string, languages?: ScriptLanguages): string {
	const tree = parseFragment(html, { sourceCodeLocationInfo: true });
	const texts = [...walkHtml(tree)].filter((node) => defaultTreeAdapter.isTextNode(node));
	const replacements = texts.map(({ sourceCodeLocation }) => {
		const { startOffset: start, endOffset: end } = sourceCodeLocation!;
		const runs = splitByScript(html.slice(start, end), languages);
		return { start, end, text: runs.map(print).join('') };
	});
	return replaceRanges(html, replacements);
}

const print = ({ text, lang, dir }: ScriptRun) =>
	lang ? `<span lang="${lang}"${dir ? ` dir="${dir}"` : ''}>${text}</span>` : text;
