import type { MapData, MapLanguage } from './map-data.ts';

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
	lang: 'en' | MapLanguage;
}

/**
 * The lines of a label in another language. A place takes its one name; of other labels each line is put into
 * words by itself, and a second line that says the same as the first is dropped. What has no name and no words in
 * that language stays English.
 */
export function letter(
	{ text, sub, place }: Lettering,
	{ places, words }: Pick<MapData, 'places' | 'words'>,
	language: MapLanguage,
): Line[] {
	const english = [text, sub].filter((line) => line !== undefined);
	if (place) {
		const name = places[place]?.names[language];
		return name
			? [{ text: name, lang: language }]
			: english.map((line) => ({ text: line, lang: 'en' }));
	}
	const lines = english.map((line): Line => {
		const word = words[line]?.[language] ?? figure(line, words['km']?.[language], language);
		return word ? { text: word, lang: language } : { text: line, lang: 'en' };
	});
	return lines.filter((line, i) => line.text !== lines[i - 1]?.text);
}

/** “3.6 km” with the unit and the decimal sign of a language; undefined for what is no such figure. */
function figure(line: string, unit: string | undefined, language: MapLanguage) {
	const [, number] = /^([\d.,]+) km$/.exec(line) ?? [];
	if (!number || !unit) return undefined;
	const digits = Number(number.replaceAll(',', '')).toLocaleString(language, {
		minimumFractionDigits: number.split('.')[1]?.length ?? 0,
	});
	return language === 'ru' ? `${digits} ${unit}` : `${digits}${unit}`;
}
