import { sourcePath } from '../lib/address.ts';
import type { MapData, MeasureData, PlaceData } from '../lib/map-data.ts';
import type { Atlas } from '../map/atlas.ts';
import { formatTypedKm } from '../map/measure.ts';
import { planeOf } from '../map/plane.ts';
import type { Edition, Interview } from './edition.ts';
import { describePlace } from './gazetteer.ts';
import { mapNames, mapWords } from './map-names.ts';
import type { Measure } from './measures.ts';
import { distanceFigure, framesOf, FROM_REFERENCE, isArea, uncertaintyKm } from './place-facts.ts';
import type { Place } from './schema.ts';

type Sheets = Atlas['sheets'];

/** What the map’s tools fetch on the pages of an interview. */
export function mapData(edition: Edition, interview: Interview, sheets: Sheets): MapData {
	const wanted = placesOn(interview, sheets);
	const places = [...edition.places.values()]
		.filter(({ id }) => wanted.has(id))
		.toSorted((a, b) => english.compare(a.name, b.name));
	const measures = [...interview.measures.values()];
	return {
		planes: Object.fromEntries(sheets.map(({ frame }) => [frame.id, planeOf(frame)])),
		places: Object.fromEntries(
			places.map((place) => [place.id, placeData(place, edition, sheets)]),
		),
		measures: Object.fromEntries(
			measures.map((measure) => [measure.id, measureData(measure, edition, sheets)]),
		),
		words: mapWords(edition.words),
		distancesAre: FROM_REFERENCE,
	};
}

/** Ids of the places that an interview names, or measures from, and of those that the maps letter. */
function placesOn(interview: Interview, sheets: Sheets): Set<string> {
	const { introduction, answers, measures, events } = interview;
	const passages = [introduction, ...answers];
	return new Set([
		...passages.flatMap(({ mentions }) => mentions.map(({ place }) => place)),
		...events.flatMap(({ where }) => where),
		...[...measures.values()].flatMap(({ from, to }) => [from, to]),
		...sheets.flatMap(({ labels }) => labels.flatMap(({ place }) => place ?? [])),
	]);
}

const english = new Intl.Collator('en-GB');

function placeData(place: Place, { map }: Edition, sheets: Sheets): PlaceData {
	return {
		name: place.name,
		names: mapNames(place),
		what: describePlace(place),
		at: [place.lon, place.lat],
		within: uncertaintyKm(place),
		...(!isArea(place) && { distance: distanceFigure(place, map) ?? 'on it' }),
		frames: framesOf(place, sheets).map(({ id }) => id),
	};
}

function measureData(measure: Measure, edition: Edition, sheets: Sheets): MeasureData {
	const { label, text, path, explain, claimed, published = [] } = measure;
	const [frame] = sheets
		.filter(({ measures }) => measures.some((drawn) => drawn.path === path))
		.map((sheet) => sheet.frame)
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
			path: sourcePath(source),
		})),
	};
}

const WAYS: Record<Measure['how'], string> = {
	straight: 'A straight line on the WGS 84 ellipsoid.',
	along: 'Followed along the line of the map, piece by piece on the WGS 84 ellipsoid.',
};

/** “A straight line on the WGS 84 ellipsoid. Data: GeoNames; OpenStreetMap.” */
export function describeMeasuring(
	{ how, from, to }: Measure,
	{ places }: Pick<Edition, 'places'>,
): string {
	const origins = [from, to].map((end) => {
		const place = places.get(end);
		return place ? originOf(place) : LINES;
	});
	const followed = how === 'along' ? [LINES] : [];
	return `${WAYS[how]} Data: ${[...new Set([...followed, ...origins])].join('; ')}.`;
}

/** Whose lines measures follow and end at: content/map/README.md. */
const LINES = 'OpenStreetMap';

/** Where coordinates come from, in a word or two: “GeoNames” of “GeoNames 2042645 by way of …”. */
const originOf = ({ coordinates }: Place) =>
	coordinates.replace(/ \d{5,}.*| by way of .*|[;:] .*| \(.*/, '');
