import type { Feature, FeatureCollection, LineString, Position } from 'geojson';
import { smoothLine } from '#src/geo/draw/smooth-line.ts';
import type { OwnMap } from '#src/schema/own-map/own-map.ts';
import { kmBetween } from '../lines/plane-distance.ts';
import { type Bridging, shortestPath } from '../lines/shortest-path.ts';
import type { Sources } from '../sources/read-source.ts';
import { CURVE_STEPS, type FeatureMaker } from './features.ts';
import { mistakeIn } from '../sources/mistake-in.ts';

type Lines = FeatureCollection<LineString, { name?: string; railway?: string }>;

/** The pieces leave gaps at stations. */
const BRIDGING: Bridging = { distance: kmBetween, widest: 3.5, cost: (gap) => gap * 4 + 0.3 };

/** Returns the railways of the region: from OpenStreetMap, or drawn by us. */
export function makeRailways(
	railways: OwnMap['railways'],
	sources: Sources,
	features: FeatureMaker,
): Feature<LineString>[] {
	const pieces = sources.read<{ lines: Lines['features'] }>('jilin-rail.json').lines;
	return railways.map(({ id, rank, file, names, from, to, points, accuracyKm }) => {
		if (file) {
			const line = sources.read<Lines>(file).features[0]!.geometry.coordinates;
			return features.line(id, line, { rank, source: 'OSM' });
		}
		if (names)
			return features.line(id, followTracks(id, pieces, names, from!, to!), {
				rank,
				source: 'OSM',
			});
		const drawn = smoothLine(points!, CURVE_STEPS);
		return features.line(id, drawn, { rank, source: 'own', approximate: true, accuracyKm });
	});
}

function followTracks(
	id: string,
	pieces: Lines['features'],
	names: readonly string[],
	from: Position,
	to: Position,
): Position[] {
	const tracks = pieces
		.filter(({ properties: { name, railway } }) => railway === 'rail' && names.includes(name!))
		.map(({ geometry }) => geometry.coordinates);
	const path = shortestPath(tracks, from, to, BRIDGING);
	if (!path)
		throw mistakeIn(
			'own/railways.json',
			`The pieces of the railway "${id}" do not lead from [${from}] to [${to}]. Name more of them, or move these points.`,
		);
	return path;
}
