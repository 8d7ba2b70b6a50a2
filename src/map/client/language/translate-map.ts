import { labelLines } from '#src/map/shared/label-lines.ts';
import type { MapJson } from '#src/map/shared/map-json.ts';
import css from '#src/map/styles/translated-names.css?inline';
import type { SheetName } from '#src/sheet/shared/sheet-name.ts';
import { adoptStyles } from '#src/ui/client/adopt-styles.ts';
import type { LiveMap } from '../stage/live-map.ts';
import { loadMapFonts } from './load-map-fonts.ts';

adoptStyles(css);

const requested = new WeakMap<LiveMap, string>();

/**
 * Shows the names and the scale of a map in a language, after its fonts have come. If calls overlap, the last one
 * takes effect.
 *
 * @param language Language tag, such as “zh-Hans”.
 */
export async function translateMap(
	map: LiveMap,
	data: Pick<MapJson, 'places' | 'words'>,
	language: string,
): Promise<void> {
	requested.set(map, language);
	const translated = new Map<SheetName, SheetName>();
	for (const name of map.sheet.names.values())
		translated.set(name, translate(name, data, language));
	const inLanguage = [...translated.values()].filter(({ lang }) => lang === language);
	await loadMapFonts(inLanguage.map(({ text }) => text).join(''));
	if (requested.get(map) !== language) return;
	map.translate(
		(name) => translated.get(name) ?? translate(name, data, language),
		(text) => labelLines({ text }, data, language)[0]!.text,
	);
}

/**
 * Returns a name in a language; with it, the form of its own country is left out. A name that has its own language keeps
 * it.
 */
function translate(
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
