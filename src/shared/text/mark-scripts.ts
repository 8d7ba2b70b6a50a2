import { type ScriptLanguages, type ScriptRun, splitByScript } from './script.ts';

/**
 * Wraps words in other scripts in `<span lang>`. Tags are not changed.
 * @param html Our own HTML: no attribute may contain `>`.
 */
export const markScripts = (html: string, languages?: ScriptLanguages): string =>
	html
		.split(/(<[^>]*>)/)
		.map((part) =>
			part.startsWith('<') ? part : splitByScript(part, languages).map(print).join(''),
		)
		.join('');

const print = ({ text, lang, dir }: ScriptRun) =>
	lang ? `<span lang="${lang}"${dir ? ` dir="${dir}"` : ''}>${text}</span>` : text;
