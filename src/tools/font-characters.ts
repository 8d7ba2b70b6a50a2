/** The characters of a text, sorted by script; `others` are those that none of the four files has. */
export interface Characters {
	cyrillic: string;
	hangul: string;
	han: string;
	others: string;
}

const BASIC_LATIN = Array.from({ length: 0x7f - 0x20 }, (_, i) => String.fromCharCode(0x20 + i));

/** What the Latin files hold, printed or not, so that English text and its names never miss a letter. */
export const LATIN = `${BASIC_LATIN.join('')}\u00a0àáâäçèéêëíîïñóôöúùûüœßÉŏŭŎŬōū–—’‘“”«»…·•×−°′″²±§€№≈→←↗©`;

/** Sorts what a text prints into the characters of each script, each once and in the order of Unicode. */
export function charactersByScript(text: string): Characters {
	const used = [...new Set(text)].sort((a, b) => a.codePointAt(0)! - b.codePointAt(0)!);
	const matching = (pattern: RegExp) => used.filter((c) => pattern.test(c)).join('');
	const latin = new Set(LATIN);
	return {
		cyrillic: matching(/\p{Script=Cyrillic}/u),
		hangul: matching(/\p{Script=Hangul}/u),
		han: matching(/\p{Script=Han}/u),
		others: used
			.filter(
				(c) => !latin.has(c) && /[^\p{Script=Cyrillic}\p{Script=Hangul}\p{Script=Han}\s]/u.test(c),
			)
			.join(''),
	};
}
