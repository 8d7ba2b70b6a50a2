import type { SheetName } from '#src/sheet/shared/sheet-name.ts';
import { labelLines } from './label-lines.ts';
import type { MapJson } from './map-json.ts';

/**
 * Returns a name of a sheet in a language; with it, the form of its own country is left out. A name that has its own
 * language keeps it.
 *
 * @param language Language tag, such as “zh-Hans”.
 */
export function translateName(
	name: SheetName,
	data: Pick<MapJson, 'places' | 'words'>,
	language: string,
): SheetName {
	if (language === 'en' || name.lang) return name;
	const lines = linesOf(name, data, language);
	const { lang } = lines[0]!;
	const text = lines.map((line) => line.text).join('\n');
	if (lang !== language) return { ...name, text, lang };
	const { local: _, ...rest } = name;
	return { ...rest, text, lang };
}

/** A name is translated as a whole, or else line by line. */
function linesOf(
	{ id, kind, place, text }: SheetName,
	data: Pick<MapJson, 'places' | 'words'>,
	language: string,
) {
	const whole = data.words[text.replaceAll('\n', ' ')]?.[language];
	if (whole) return [{ text: whole, lang: language }];
	const [first = '', sub] = text.split('\n');
	const named = kind === 'place' || place ? id : undefined;
	return labelLines({ text: first, sub, place: named }, data, language);
}
