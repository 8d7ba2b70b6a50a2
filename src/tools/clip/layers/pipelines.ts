import type { Feature, FeatureCollection, LineString, MultiLineString, Position } from 'geojson';
import type { OwnMap } from '#src/schema/own-map/own-map.ts';
import { type Bridging, shortestPath } from '../lines/shortest-path.ts';
import type { Sources } from '../sources/read-source.ts';
import type { FeatureMaker } from './features.ts';
import { mistakeIn } from '../sources/mistake-in.ts';

type Lines = FeatureCollection<LineString | MultiLineString>;

/** Degrees of latitude, where a degree of longitude is 0.6 of one: at 53° N. */
export const BRIDGING_53: Bridging = {
	distance: ([x, y], [toX, toY]) => Math.hypot((toX! - x!) * 0.6, toY! - y!),
	widest: 0.12,
	cost: (gap) => gap * 3,
};

/** Returns the pipelines of Northeast Asia, found along the routes of Global Energy Monitor. */
export function makePipelines(
	pipelines: OwnMap['pipelines'],
	sources: Sources,
	features: FeatureMaker,
): Feature<LineString>[] {
	return pipelines.map(({ id, rank, status, since, routes, from, to }) => {
		const pieces = routes.flatMap((route) => piecesOf(sources.read<Lines>(`gem/${route}.json`)));
		const line = shortestPath(pieces, from, to, BRIDGING_53);
		if (!line)
			throw mistakeIn(
				'own/pipelines.json',
				`The routes of "${id}" do not lead from [${from}] to [${to}]. Name more of them, or move these points.`,
			);
		const source = `GEM ${routes.map((route) => route.toUpperCase()).join('+')}`;
		return features.line(id, line, { rank, status, since, source });
	});
}

/** Lists the lines of a file in longitude and latitude, without heights. */
export function piecesOf({ features }: Lines): Position[][] {
	const lines = features.flatMap(({ geometry }) =>
		geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates,
	);
	return lines.map((line) => line.map(([x, y]) => [x!, y!]));
}
