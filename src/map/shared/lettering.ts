import type { MapJson } from './map-json.ts';

/** What a label of the map says, in English. */
export interface Lettering {
	/** Empty where only a dot stands for the place. */
	text: string;
	/** Second line. */
	sub?: string | undefined;
	/** Id of the place it stands for. */
	place?: string | undefined;
}

/** A line of a label, and the language it is in. */
export interface Line {
	text: string;
	lang: string;
}

/**
 * The lines of a label in a language, at least one. A place takes its one name, or the words for what a label says instead; of other labels each line is put into
 * words by itself, and a second line that says the same as the first is dropped. What has no name or no words in the
 * language stays English.
 */
export function letter(
	{ text, sub, place }: Lettering,
	{ places, words }: Pick<MapJson, 'places' | 'words'>,
	language: string,
): Line[] {
	const english = [text, sub].filter((line) => line !== undefined);
	const inEnglish = (line: string): Line => ({ text: line, lang: 'en' });
	if (language === 'en') return english.map(inEnglish);
	if (place) {
		const name = words[text]?.[language] ?? places[place]?.names[language];
		return name ? [{ text: name, lang: language }] : english.map(inEnglish);
	}
	const lines = english.map((line) => {
		const word = words[line]?.[language] ?? figure(line, language);
		return word ? { text: word, lang: language } : inEnglish(line);
	});
	return lines.filter((line, i) => line.text !== lines[i - 1]?.text);
}

/** “3.6 km” with the unit and the digits of a language; undefined for what is no such figure. */
function figure(line: string, language: string) {
	const [, number] = /^([\d.,]+) km$/.exec(line) ?? [];
	if (!number) return undefined;
	return Number(number.replaceAll(',', '')).toLocaleString(language, {
		style: 'unit',
		unit: 'kilometer',
		minimumFractionDigits: number.split('.')[1]?.length ?? 0,
	});
}
