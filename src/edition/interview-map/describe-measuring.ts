import { lineOf } from '#src/geo/measures.ts';
import type { Place } from '#src/schema/content.ts';
import type { Edition } from '../model/edition.ts';
import type { Measure } from '../model/measure.ts';

const METHODS: Record<Measure['how'], string> = {
	straight: 'A straight line on the WGS 84 ellipsoid.',
	along: 'Followed along the line of the map, piece by piece on the WGS 84 ellipsoid.',
};

type Context = Pick<Edition, 'places' | 'map'>;

/** Describes how a measure was computed, and from which data: “A straight line on the … ellipsoid. Data: GeoNames.” */
export function describeMeasuring(measure: Measure, context: Context): string {
	const { how, from, to } = measure;
	const lineOrigins = how === 'along' ? [originOfLine(followedLine(measure), context)] : [];
	const endOrigins = [from, to].map((end) => {
		const place = context.places.get(end);
		return place ? originOf(place) : originOfLine(end, context);
	});
	return `${METHODS[how]} Data: ${[...new Set([...lineOrigins, ...endOrigins])].join('; ')}.`;
}

/** Returns the ids of the data that the lines are from which a measure follows or ends at, each once. */
export function dataOf(measure: Measure, { places, map }: Context): string[] {
	const endLines = [measure.from, measure.to].filter((end) => !places.has(end)).map(lineOf);
	const lines = measure.how === 'along' ? [...endLines, followedLine(measure)] : endLines;
	return [...new Set(lines.map((line) => map.geometries[map.lines.geometryOf(line)!]!.data))];
}

/** Returns the id of the line that an `along` measure follows: its `line`, or else the line with its own id. */
const followedLine = ({ line, id }: Measure) => line ?? id;

const originOfLine = (end: string, { map }: Context) =>
	map.data[map.geometries[map.lines.geometryOf(lineOf(end))!]!.data]!.source;

/** Shortens the origin of coordinates to a word or two: “GeoNames 2042645 by way of …” to “GeoNames”. */
const originOf = ({ coordinates }: Place) =>
	coordinates.replace(/ \d{5,}.*| by way of .*|[;:] .*| \(.*/, '');
