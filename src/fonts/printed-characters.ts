import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The characters that the font files need, by script. Each string has every character once. */
export interface Characters {
	/** Every letter that English text and its names are likely to need, and what else is printed of letters and signs. */
	latin: string;
	cyrillic: string;
	hangul: string;
	/** Chinese characters, and Japanese kana, which the Chinese font has too. */
	han: string;
	/** Printed characters that no font file has. */
	others: string;
}

const BASIC_LATIN = Array.from({ length: 0x7f - 0x20 }, (_, i) => String.fromCharCode(0x20 + i));

/**
 * Characters of the fonts that are inlined in every page: what English text is made of, the signs of coordinates and
 * distances, and the arrows of links and buttons. The `unicode-range` of these fonts in fonts.css lists the same characters.
 */
export const INLINED_CHARACTERS =
	" !&'()+,-./0123456789:;=?ABCDEFGHIJKLMNOPQRSTUVWXYZ[]abcdefghijklmnopqrstuvwxyz\u00a0©°·×éŏ\u2009–—‘’“”…′″‹›←→−";

/** Characters that the Latin files always have, printed or not, so that no English text or name misses a letter. */
const LATIN = `${BASIC_LATIN.join('')}\u00a0àáâäçèéêëíîïñóôöúùûüœßÉŏŭŎŬōū–—’‘“”«»‹›…·×−°′″±§→←©\u2009`;

/** Signs that the Latin files have only if the content prints them, as they have other Latin letters (“ł”). */
const SIGNS = /[²³£€№≈•½¼¾]/;

/** Fields of the JSON files in content/ with words for the search. Their characters are not counted. */
export const SEARCHED_ONLY: ReadonlySet<string> = new Set(['synonyms', 'variants', 'query']);

/** The file whose names of countries the map prints in capitals. */
export const CAPITALS = 'map/words.json';

/** Folders of content/ that no page prints a text of. */
export const UNPRINTED = ['map/sources/**', 'map/own/**', 'map/sheet/**'];

/** Returns the characters that the content prints. @param content Path of the folder content/. */
export function printedCharacters(content: string): Characters {
	const texts = globSync('**/*.{mdx,json}', { cwd: content, exclude: UNPRINTED }).map((file) => {
		const text = readFileSync(join(content, file), 'utf8');
		const printed = file.endsWith('.json') ? printedJson(text) : text;
		return file === CAPITALS ? printed + printed.toUpperCase() : printed;
	});
	return charactersByScript(texts.join(''));
}

/** Returns a JSON text without the values of the fields in `SEARCHED_ONLY`. */
function printedJson(json: string): string {
	return JSON.stringify(JSON.parse(json, (key, value) => (SEARCHED_ONLY.has(key) ? '' : value)));
}

/** Sorts the characters of a text by script: each character once, in the order of Unicode. */
export function charactersByScript(text: string): Characters {
	const printed = [...new Set(text)].sort((a, b) => codePoint(a) - codePoint(b));
	const matching = (pattern: RegExp) => printed.filter((c) => pattern.test(c));
	const cyrillic = matching(/\p{Script=Cyrillic}/u);
	const hangul = matching(/\p{Script=Hangul}/u);
	const han = matching(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u);
	const latin = [...new Set([...LATIN, ...matching(SIGNS), ...matching(/\p{Script=Latin}/u)])];
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
