import { splitByScript } from './script.ts';

/** Wraps words in Hangul, Han or Cyrillic in the text of our own HTML in `<span lang>`. Tags are left alone. */
export const markScripts = (html: string): string =>
	html
		.split(/(<[^>]*>)/)
		.map((part) => (part.startsWith('<') ? part : splitByScript(part).map(print).join('')))
		.join('');

const print = ({ text, lang }: { text: string; lang?: string }) =>
	lang ? `<span lang="${lang}">${text}</span>` : text;
