import { labelLines } from '#src/map/shared/label-lines.ts';
import type { MapJson } from '#src/map/shared/map-json.ts';
import { translateName } from '#src/map/shared/translate-name.ts';
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
		translated.set(name, translateName(name, data, language));
	const inLanguage = [...translated.values()].filter(({ lang }) => lang === language);
	await loadMapFonts(inLanguage.map(({ text }) => text).join(''));
	if (requested.get(map) !== language) return;
	map.translate(
		(name) => translated.get(name) ?? translateName(name, data, language),
		(text) => labelLines({ text }, data, language)[0]!.text,
	);
}
