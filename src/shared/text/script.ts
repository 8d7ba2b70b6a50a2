/** A stretch of text in one script; `lang` is set where it differs from English, `dir` where it runs leftwards. */
export interface Run {
	text: string;
	lang?: string;
	dir?: 'rtl';
}

/** By script (ISO 15924), the language that words in it are in, where it is not the one most written in it. */
export type ScriptLanguages = Readonly<Record<string, string>>;

/** Scripts that are told apart, by their names in Unicode and ISO 15924. */
const SCRIPTS = [
	...['Arab', 'Armn', 'Beng', 'Cyrl', 'Deva', 'Ethi', 'Geor', 'Grek', 'Gujr', 'Guru', 'Hang'],
	...['Hani', 'Hebr', 'Hira', 'Kana', 'Khmr', 'Knda', 'Laoo', 'Mlym', 'Mong', 'Mymr', 'Orya'],
	...['Sinh', 'Syrc', 'Taml', 'Telu', 'Thaa', 'Thai', 'Tibt'],
];
const LEFTWARDS = ['Arab', 'Hebr', 'Syrc', 'Thaa'];

/** Words of one script, with the spaces and hyphens between them. */
const FOREIGN = new RegExp(SCRIPTS.map(words).join('|'), 'gu');

/** Splits English text where words in other scripts stand in it, so that each can carry its `lang`. */
export function splitByScript(text: string, languages: ScriptLanguages = {}): Run[] {
	const runs: Run[] = [];
	let from = 0;
	for (const match of text.matchAll(FOREIGN)) {
		if (match.index > from) runs.push({ text: text.slice(from, match.index) });
		const script = SCRIPTS.find((one) => match.groups![one] !== undefined)!;
		const lang = languages[script] ?? languageOf(script);
		runs.push({ text: match[0], lang, ...(LEFTWARDS.includes(script) && { dir: 'rtl' }) });
		from = match.index + match[0].length;
	}
	if (from < text.length) runs.push({ text: text.slice(from) });
	return runs;
}

/** `rtl` for a language whose script runs leftwards. */
export const directionOf = (lang: string): 'rtl' | undefined =>
	LEFTWARDS.includes(new Intl.Locale(lang).maximize().script ?? '') ? 'rtl' : undefined;

/** What is wrong with the name of a script; undefined if nothing is. */
export const scriptMistake = (script: string): string | undefined =>
	SCRIPTS.includes(script) ? undefined : `Name one of ${SCRIPTS.join(', ')}.`;

/** The language most written in a script: “ru” for Cyrl. */
const languageOf = (script: string) => new Intl.Locale(`und-${script}`).maximize().language;

function words(script: string): string {
	const word = `\\p{Script=${script}}[\\p{Script=${script}}\\p{M}\u200c\u200d]*`;
	return `(?<${script}>${word}(?:[\\s-]${word})*)`;
}
