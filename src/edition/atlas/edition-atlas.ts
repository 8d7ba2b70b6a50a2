import type { Edition } from '../model/edition.ts';
import { localName } from '../places/gazetteer.ts';
import { isArea } from '../places/place-facts.ts';
import { computeMeasures } from '#src/geo/measures.ts';
import { makeSheetAtlas, type SheetAtlas } from '#src/sheet/build/atlas.ts';
import type { SheetPlace } from '#src/sheet/build/sheet.ts';
import type { MapWord, Place } from '#src/schema/content.ts';

/** What the maps of an edition are made from. */
export type MappedEdition = Pick<Edition, 'map' | 'places' | 'words' | 'interviews'>;

/** Makes the maps of an edition: its sheets, with all places and the measures of the interviews that show each. */
export function makeEditionAtlas({ map, places, words, interviews }: MappedEdition): SheetAtlas {
	const context = { places: [...places.values()], lines: map.lines };
	return makeSheetAtlas({
		...map,
		places: context.places.map(sheetPlace),
		formIn(area, { place, text }) {
			if (!IS_COUNTRY.test(area)) return undefined;
			const names = place ? places.get(place)!.names : formsOfWord(words, text);
			return localName({ names, country: area });
		},
		measuresOf(sheet) {
			const showing = interviews.filter(({ sheets }) => sheets.includes(sheet));
			// Newest first: of two measures with one id, the map has the older.
			const byId = new Map(
				showing.flatMap(({ measures }) => [...measures.values()]).map((one) => [one.id, one]),
			);
			return computeMeasures([...byId.values()], context);
		},
	});
}

/** The id of an area that is a country’s code. */
const IS_COUNTRY = /^[A-Z]{2}$/;

/** Returns the translations of a word of the map. */
function formsOfWord(words: readonly MapWord[], text: string) {
	const { en: _, ...others } = words.find(({ en }) => en === text) ?? { en: text };
	return Object.entries(others as Record<string, string>).map(([lang, name]) => ({
		...{ lang, name },
		verified: true,
	}));
}

function sheetPlace(place: Place): SheetPlace {
	const { id, name, lon, lat } = place;
	const local = localName(place)?.name;
	return { id, name, ...(local && { local }), lon, lat, isArea: isArea(place) };
}
