/** A piece of text in one script. */
export interface ScriptRun {
	text: string;
	/** Language tag (BCP 47); absent for English. */
	lang?: string;
	/** Set for scripts that are written from right to left. */
	dir?: 'rtl';
}

/** The language of words in a script (ISO 15924), for scripts where it is not the most common language. */
export type ScriptLanguages = Readonly<Record<string, string>>;

/** The scripts that are recognised, by their codes in Unicode and ISO 15924. */
const SCRIPTS = [
	...['Arab', 'Armn', 'Beng', 'Cyrl', 'Deva', 'Ethi', 'Geor', 'Grek', 'Gujr', 'Guru', 'Hang'],
	...['Hani', 'Hebr', 'Hira', 'Kana', 'Khmr', 'Knda', 'Laoo', 'Mlym', 'Mong', 'Mymr', 'Orya'],
	...['Sinh', 'Syrc', 'Taml', 'Telu', 'Thaa', 'Thai', 'Tibt'],
];
const RIGHT_TO_LEFT = ['Arab', 'Hebr', 'Syrc', 'Thaa'];

/** Matches a character that belongs to another script than Latin. */
const FOREIGN_CHARACTER = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;

/**
 * Matches consecutive words of one script, with the spaces and hyphens between them. A phone takes long to make it, so it is
 * made for the first text that needs it.
 */
let foreignWords: RegExp | undefined;

/** Splits English text at words in other scripts, so that each run can have its own `lang`. */
export function splitByScript(text: string, languages: ScriptLanguages = {}): ScriptRun[] {
	if (!FOREIGN_CHARACTER.test(text)) return text === '' ? [] : [{ text }];
	foreignWords ??= new RegExp(SCRIPTS.map(words).join('|'), 'gu');
	const runs: ScriptRun[] = [];
	let from = 0;
	for (const match of text.matchAll(foreignWords)) {
		if (match.index > from) runs.push({ text: text.slice(from, match.index) });
		const script = SCRIPTS.find((one) => match.groups![one] !== undefined)!;
		const lang = languages[script] ?? languageOf(script);
		runs.push({ text: match[0], lang, ...(RIGHT_TO_LEFT.includes(script) && { dir: 'rtl' }) });
		from = match.index + match[0].length;
	}
	if (from < text.length) runs.push({ text: text.slice(from) });
	return runs;
}

/** Returns `rtl` for a language that is written from right to left, else undefined. */
export const directionOf = (lang: string): 'rtl' | undefined =>
	RIGHT_TO_LEFT.includes(new Intl.Locale(lang).maximize().script ?? '') ? 'rtl' : undefined;

/** Explains to an editor what is wrong with the code of a script. Returns undefined for a valid code. */
export const scriptMistake = (script: string): string | undefined =>
	SCRIPTS.includes(script) ? undefined : `Name one of ${SCRIPTS.join(', ')}.`;

/** Returns the most common language of a script: “ru” for Cyrl. */
const languageOf = (script: string) => new Intl.Locale(`und-${script}`).maximize().language;

/** Returns the source of a regular expression for words of a script, as a named group. */
function words(script: string): string {
	const word = `\\p{Script=${script}}[\\p{Script=${script}}\\p{M}\u200c\u200d]*`;
	return `(?<${script}>${word}(?:[\\s-]${word})*)`;
}
