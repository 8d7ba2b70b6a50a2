import { describeMeasuring } from '#src/edition/interview-map/describe-measuring.ts';
import { type InterviewMap, interviewMap } from '#src/edition/interview-map/interview-map.ts';
import type { Edition, Interview } from '#src/edition/model/edition.ts';
import type { Measure } from '#src/edition/model/measure.ts';
import { describePlace } from '#src/edition/places/gazetteer.ts';
import {
	distanceText,
	fromLinePhrase,
	isArea,
	sheetsOfPlace,
	uncertaintyKm,
} from '#src/edition/places/place-facts.ts';
import { formatTypedKm } from '#src/geo/measures.ts';
import { planeOfProjection } from '#src/geo/plane-of-projection.ts';
import { mapWords } from '#src/map-words/map-words.ts';
import type { Place } from '#src/schema/content.ts';
import type { SheetAtlas } from '#src/sheet/build/atlas.ts';
import type { MapJson, MeasureData, PlaceData } from '../shared/map-json.ts';
import { placesForMap } from './places-for-map.ts';
import { namesForMap, wordsForMap } from './translated-names.ts';

/** Makes the content of an interview’s `map.json`, with no more than its sheets and texts need. */
export function makeMapJson(edition: Edition, interview: Interview, atlas: SheetAtlas): MapJson {
	const shown = interviewMap(interview, edition);
	const { sheets, views, languages, distances } = shown;
	const inWords = mapWords(edition, atlas);
	const places = placesForMap(interview, shown, edition);
	const measures = [...interview.measures.values()];
	return {
		planes: Object.fromEntries(
			sheets.map(({ id, projection }) => [id, planeOfProjection(projection)]),
		),
		views: Object.fromEntries(views.map((view) => [view.id, inWords.ofView(view).join('\n')])),
		places: Object.fromEntries(places.map((place) => [place.id, placeData(place, shown, edition)])),
		measures: Object.fromEntries(
			measures.map((measure) => [measure.id, measureData(measure, shown, edition, atlas)]),
		),
		words: wordsForMap(edition.words, { sheets, pasts: edition.map.pasts }, languages),
		...(distances && { distancesAre: fromLinePhrase(distances, edition.map) }),
		moved: movedOnMap(edition.moves),
	};
}

/** Kinds of items that `?map=` can name. */
const KINDS = new Set(['view', 'layer', 'area', 'place', 'measure']);

/** Returns the present id of each item that `?map=` can name and that has moved, by its former id. */
function movedOnMap({ successors }: Edition['moves']): MapJson['moved'] {
	const split = (key: string) => key.split(/[ /]/) as [kind: string, ...ids: string[]];
	return Object.fromEntries(
		[...successors]
			.map(([from, to]) => [split(from), split(to)] as const)
			.filter(([[from], [to]]) => KINDS.has(from) && KINDS.has(to))
			.map(([from, to]) => [from.at(-1), to.at(-1)]),
	);
}

function placeData(
	place: Place,
	{ sheets, languages, distances }: InterviewMap,
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
		sheets: sheetsOfPlace(place, sheets).map(({ id }) => id),
	};
}

/** Returns the id of the first of some sheets that draws a measure; undefined if none does. */
const drawnOn = ({ id }: Measure, sheets: InterviewMap['sheets'], atlas: SheetAtlas) =>
	sheets.find((sheet) =>
		atlas
			.sheet(sheet.id)
			.levels.at(-1)!
			.layers.measures?.some((one) => one.id === id),
	)?.id;

function measureData(
	measure: Measure,
	{ sheets }: InterviewMap,
	edition: Edition,
	atlas: SheetAtlas,
): MeasureData {
	const { label, text, path, explain, published = [] } = measure;
	const sheet = drawnOn(measure, sheets, atlas);
	return {
		label,
		text,
		path,
		how: describeMeasuring(measure, edition),
		explain,
		words: mapWords(edition, atlas).ofMeasure(measure).join(' '),
		...(sheet && { sheet }),
		beside: measure.beside ?? [],
		published: published.map(({ km, what, source }) => ({
			text: formatTypedKm(km),
			what,
			source: edition.sources.get(source)!.short,
			path: edition.permalinks.get(`source ${source}`)!,
		})),
	};
}
