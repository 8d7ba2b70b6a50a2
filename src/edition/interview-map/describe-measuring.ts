import { lineOf } from '#src/geo/measures.ts';
import type { Place } from '#src/schema/content.ts';
import type { Edition } from '../model/edition.ts';
import type { Measure } from '../model/measure.ts';

const WAYS: Record<Measure['how'], string> = {
	straight: 'A straight line on the WGS 84 ellipsoid.',
	along: 'Followed along the line of the map, piece by piece on the WGS 84 ellipsoid.',
};

type Context = Pick<Edition, 'places' | 'map'>;

/** “A straight line on the WGS 84 ellipsoid. Data: GeoNames; OpenStreetMap.” */
export function describeMeasuring(measure: Measure, context: Context): string {
	const { how, from, to } = measure;
	const followed = how === 'along' ? [originOfLine(followedBy(measure), context)] : [];
	const ends = [from, to].map((end) => {
		const place = context.places.get(end);
		return place ? originOf(place) : originOfLine(end, context);
	});
	return `${WAYS[how]} Data: ${[...new Set([...followed, ...ends])].join('; ')}.`;
}

/** The ids of the geometries whose lines a measure follows or ends at. */
export function geometriesOf(measure: Measure, { places, map }: Context): string[] {
	const ends = [measure.from, measure.to].filter((end) => !places.has(end)).map(lineOf);
	const named = measure.how === 'along' ? [...ends, followedBy(measure)] : ends;
	return [...new Set(named.map((line) => map.lines.homeOf(line)!))];
}

const followedBy = ({ line, id }: Measure) => line ?? id;

const originOfLine = (end: string, { map }: Context) =>
	map.geometries[map.lines.homeOf(lineOf(end))!]!.source;

/** Where coordinates come from, in a word or two: “GeoNames” of “GeoNames 2042645 by way of …”. */
const originOf = ({ coordinates }: Place) =>
	coordinates.replace(/ \d{5,}.*| by way of .*|[;:] .*| \(.*/, '');
