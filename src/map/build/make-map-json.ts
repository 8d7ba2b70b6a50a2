import { describeMeasuring } from '#src/edition/interview-map/describe-measuring.ts';
import { type InterviewMap, interviewMap } from '#src/edition/interview-map/interview-map.ts';
import type { Edition, Interview } from '#src/edition/model/edition.ts';
import type { Measure } from '#src/edition/model/measure.ts';
import { describePlace } from '#src/edition/places/gazetteer.ts';
import {
	distanceText,
	fromLinePhrase,
	isArea,
	uncertaintyKm,
} from '#src/edition/places/place-facts.ts';
import { framesOf } from '#src/geo/frames-of-place.ts';
import { formatTypedKm } from '#src/geo/measures.ts';
import { planeOfFrame } from '#src/geo/plane-of-frame.ts';
import type { Atlas } from '#src/geo/sheets/atlas.ts';
import type { Place } from '#src/schema/content.ts';
import type { MapJson, MeasureData, PlaceData } from '../shared/map-json.ts';
import { measuresForMap, placesForMap } from './places-and-measures.ts';
import { namesForMap, wordsForMap } from './translated-names.ts';

/** Makes the content of an interview’s `map.json`, with no more than its frames and texts need. */
export function makeMapJson(edition: Edition, interview: Interview, atlas: Atlas): MapJson {
	const shown = interviewMap(interview, edition);
	const { frames, languages, distances } = shown;
	const places = placesForMap(interview, shown, edition);
	const measures = measuresForMap(interview, shown, edition);
	return {
		planes: Object.fromEntries(frames.map((frame) => [frame.id, planeOfFrame(frame)])),
		places: Object.fromEntries(places.map((place) => [place.id, placeData(place, shown, edition)])),
		measures: Object.fromEntries(
			measures.map((measure) => [measure.id, measureData(measure, shown, edition, atlas)]),
		),
		words: wordsForMap(edition.words, frames, languages),
		...(distances && { distancesAre: fromLinePhrase(distances, edition.map) }),
	};
}

function placeData(
	place: Place,
	{ frames, languages, distances }: InterviewMap,
	{ map }: Edition,
): PlaceData {
	return {
		name: place.name,
		names: namesForMap(place, languages),
		what: describePlace(place),
		at: [place.lon, place.lat],
		within: uncertaintyKm(place),
		...(isArea(place)
			? { area: true as const }
			: distances && { distance: distanceText(place, distances, map) ?? 'on it' }),
		frames: framesOf(place, frames).map(({ id }) => id),
	};
}

function measureData(
	measure: Measure,
	{ frames }: InterviewMap,
	edition: Edition,
	atlas: Atlas,
): MeasureData {
	const { label, text, path, explain, claimed, published = [] } = measure;
	const [frame] = frames
		.filter((one) => atlas.sheet(one.id).measures.some((drawn) => drawn.path === path))
		.toSorted((a, b) => a.plate.widthKm - b.plate.widthKm);
	return {
		label,
		text,
		path,
		how: describeMeasuring(measure, edition),
		explain,
		...(frame && { frame: frame.id }),
		beside: measure.beside ?? [],
		...(claimed !== undefined && { claimed: formatTypedKm(claimed) }),
		published: published.map(({ km, what, source }) => ({
			text: formatTypedKm(km),
			what,
			source: edition.sources.get(source)!.short,
			path: edition.permalinks.get(`source ${source}`)!,
		})),
	};
}
