import type { Feature, FeatureCollection, LineString, MultiPolygon } from 'geojson';
import { smoothLine } from '#src/geo/draw/smooth-line.ts';
import type { OwnMap } from '#src/schema/own-map/own-map.ts';
import { type Countries, partOfLine, sharedLine } from '../lines/shared-line.ts';
import type { Sources } from '../sources/read-source.ts';
import { CURVE_STEPS, type FeatureMaker } from './features.ts';
import { mistakeIn } from '../sources/mistake-in.ts';

type Rivers = OwnMap['rivers'];
type BorderRiver = Rivers['borders'][number];

/** Returns the rivers that are borders: the very points of the border, so that both share their arcs. */
export function makeBorderRivers(
	rivers: readonly BorderRiver[],
	countries: Countries,
	features: FeatureMaker,
	source: string,
): Feature<LineString>[] {
	return rivers.map(({ id, rank, border, from, to }) => {
		const line = partOfLine(sharedLine(countries, border), from, to);
		return features.line(id, line, { rank, border, source });
	});
}

/** Returns the border of two countries out to sea. */
export function makeSeaBorder(
	{ between, from, to }: Rivers['seaBorder'],
	countries: Countries,
): Feature<LineString> {
	const coordinates = partOfLine(sharedLine(countries, between), from, to);
	return {
		type: 'Feature',
		id: 'sea-border',
		properties: { between },
		geometry: { type: 'LineString', coordinates },
	};
}

/** Returns the rivers of the region that are no borders: those of GSHHG, and those that we drew. */
export function makeInlandRivers(
	{ gshhg, drawn }: Rivers,
	sources: Sources,
	features: FeatureMaker,
): Feature<LineString>[] {
	const { features: lines } =
		sources.read<FeatureCollection<LineString, { i: number }>>('gshhg-rivers.json');
	const byNumber = new Map(lines.map(({ properties, geometry }) => [properties.i, geometry]));
	const surveyed = gshhg.flatMap(({ id, rank, lines: numbers }) =>
		numbers.map((number) => {
			const line = byNumber.get(number);
			if (!line)
				throw mistakeIn('own/rivers.json', `gshhg-rivers.json has no line ${number}: see "${id}".`);
			return features.line(id, line.coordinates, { rank, source: 'GSHHG' });
		}),
	);
	const own = drawn.map(({ id, rank, accuracyKm, points }) =>
		features.line(id, smoothLine(points, CURVE_STEPS), {
			rank,
			source: 'own',
			approximate: true,
			accuracyKm,
		}),
	);
	return [...surveyed, ...own];
}

/** Returns the lakes that rivers end at, as one area. */
export function lakesInTheWay(
	{ endAt }: Rivers,
	lakes: readonly Feature<MultiPolygon>[],
): MultiPolygon {
	const inTheWay = lakes.filter(({ id }) => endAt.includes(String(id)));
	return {
		type: 'MultiPolygon',
		coordinates: inTheWay.flatMap(({ geometry }) => geometry.coordinates),
	};
}
