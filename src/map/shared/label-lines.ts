import type { MapJson } from './map-json.ts';

/** The English text of a label on the map. */
export interface LabelText {
	/** Empty if the label is only a dot. */
	text: string;
	/** Second line. */
	sub?: string | undefined;
	/** Id of the place that the label names. */
	place?: string | undefined;
}

/** A line of a label and its language tag. */
export interface LabelLine {
	text: string;
	lang: string;
}

/**
 * Translates a label into a language, and returns its lines, at least one. The label of a place becomes one line: the
 * translation of the text printed for it, or else the place’s name. Any other label is translated line by line, and a
 * second line that equals the first is dropped. Text without a translation stays English.
 *
 * @param language Language tag, such as “zh-Hans”.
 */
export function labelLines(
	{ text, sub, place }: LabelText,
	{ places, words }: Pick<MapJson, 'places' | 'words'>,
	language: string,
): LabelLine[] {
	const english = [text, sub].filter((line) => line !== undefined);
	const inEnglish = (line: string): LabelLine => ({ text: line, lang: 'en' });
	if (language === 'en') return english.map(inEnglish);
	if (place) {
		const name = words[text]?.[language] ?? places[place]?.names[language];
		return name ? [{ text: name, lang: language }] : english.map(inEnglish);
	}
	const lines = english.map((line) => {
		const translation = words[line]?.[language] ?? formatDistance(line, language);
		return translation ? { text: translation, lang: language } : inEnglish(line);
	});
	return lines.filter((line, i) => line.text !== lines[i - 1]?.text);
}

/** Formats “3.6 km” with the unit and the digits of a language; undefined for any other line. */
function formatDistance(line: string, language: string) {
	const [, number] = /^([\d.,]+) km$/.exec(line) ?? [];
	if (!number) return undefined;
	return Number(number.replaceAll(',', '')).toLocaleString(language, {
		style: 'unit',
		unit: 'kilometer',
		minimumFractionDigits: number.split('.')[1]?.length ?? 0,
	});
}
