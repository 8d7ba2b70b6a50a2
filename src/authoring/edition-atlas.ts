import type { Edition } from '#src/edition/model/edition.ts';
import { type Atlas, makeAtlas } from '#src/geo/sheets/atlas.ts';

/** Makes the maps of an edition: its frames, with the places and measures of all its interviews. */
export const makeEditionAtlas = ({ map, places, interviews }: Edition): Atlas =>
	makeAtlas({
		...map,
		places: [...places.values()],
		// Oldest first: of two measures with one id, the map labels the first in this list.
		interviews: interviews.toReversed().map(({ id, frames, measures }) => ({
			id,
			frames,
			measures: [...measures.values()],
		})),
	});
