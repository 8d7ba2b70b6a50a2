import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The characters of a text, sorted by script. */
export interface Characters {
	/** Every letter that English text and its names are likely to need, and what else is printed. */
	latin: string;
	cyrillic: string;
	hangul: string;
	/** Chinese characters, and Japanese kana, which their font has too. */
	han: string;
	/** Those that no file has. */
	others: string;
}

const BASIC_LATIN = Array.from({ length: 0x7f - 0x20 }, (_, i) => String.fromCharCode(0x20 + i));

/** What the Latin files hold, printed or not, so that English text and its names never miss a letter. */
const LATIN = `${BASIC_LATIN.join('')}\u00a0àáâäçèéêëíîïñóôöúùûüœßÉŏŭŎŬōū–—’‘“”«»…·×−°′″±§→←©`;

/** Signs that they hold once they are printed. */
const SIGNS = /[²³£€№≈•½¼¾]/;

/** Members of the content’s JSON that are words to search by and are not printed. */
const SEARCHED_ONLY = new Set(['synonyms', 'variants']);

/** Names of countries there are set in capitals. */
const CAPITALS = 'map/words.json';

/** The characters that the content below a folder prints. */
export function printedCharacters(content: string): Characters {
	const texts = globSync('**/*.{mdx,json}', { cwd: content }).map((file) => {
		const text = readFileSync(join(content, file), 'utf8');
		const used = file.endsWith('.json') ? printedJson(text) : text;
		return file === CAPITALS ? used + used.toUpperCase() : used;
	});
	return charactersByScript(texts.join(''));
}

/** What a JSON file of the content prints. */
function printedJson(json: string): string {
	return JSON.stringify(JSON.parse(json, (key, value) => (SEARCHED_ONLY.has(key) ? '' : value)));
}

/** Sorts what a text prints into the characters of each script, each once and in the order of Unicode. */
function charactersByScript(text: string): Characters {
	const used = [...new Set(text)].sort((a, b) => codePoint(a) - codePoint(b));
	const matching = (pattern: RegExp) => used.filter((c) => pattern.test(c));
	const cyrillic = matching(/\p{Script=Cyrillic}/u);
	const hangul = matching(/\p{Script=Hangul}/u);
	const han = matching(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u);
	const latin = [...LATIN, ...matching(SIGNS)];
	const known = new Set([...latin, ...cyrillic, ...hangul, ...han]);
	const others = matching(/\S/u).filter((c) => !known.has(c));
	return {
		latin: latin.join(''),
		cyrillic: cyrillic.join(''),
		hangul: hangul.join(''),
		han: han.join(''),
		others: others.join(''),
	};
}

const codePoint = (character: string) => character.codePointAt(0) ?? 0;
