import { type Run, type ScriptLanguages, splitByScript } from './script.ts';

/** Wraps words in other scripts in the text of our own HTML in `<span lang>`. Tags are left alone. */
export const markScripts = (html: string, languages?: ScriptLanguages): string =>
	html
		.split(/(<[^>]*>)/)
		.map((part) =>
			part.startsWith('<') ? part : splitByScript(part, languages).map(print).join(''),
		)
		.join('');

const print = ({ text, lang, dir }: Run) =>
	lang ? `<span lang="${lang}"${dir ? ` dir="${dir}"` : ''}>${text}</span>` : text;
