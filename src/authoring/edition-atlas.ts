import type { Edition } from '#src/edition/model/edition.ts';
import { localName } from '#src/edition/places/gazetteer.ts';
import { isArea } from '#src/edition/places/place-facts.ts';
import { computeMeasures } from '#src/geo/measures.ts';
import { makeSheetAtlas, type SheetAtlas } from '#src/sheet/build/atlas.ts';
import type { SheetPlace } from '#src/sheet/build/sheet.ts';
import type { Place } from '#src/schema/content.ts';

/** Makes the maps of an edition: its sheets, with all places and the measures of the interviews that show each. */
export function makeEditionAtlas({ map, places, interviews }: Edition): SheetAtlas {
	const context = { places: [...places.values()], lines: map.lines };
	return makeSheetAtlas({
		...map,
		places: context.places.map(sheetPlace),
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

function sheetPlace(place: Place): SheetPlace {
	const { id, name, lon, lat } = place;
	const local = localName(place);
	return { id, name, ...(local && { local }), lon, lat, isArea: isArea(place) };
}
