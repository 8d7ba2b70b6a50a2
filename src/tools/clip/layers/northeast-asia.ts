import type {
	Feature,
	FeatureCollection,
	LineString,
	MultiLineString,
	MultiPolygon,
	Polygon,
	Position,
} from 'geojson';
import type { LonLat } from '#src/geo/lon-lat.ts';
import type { OwnMap } from '#src/schema/own-map/own-map.ts';
import { nearestIndex } from '../lines/plane-distance.ts';
import { type Countries, sharedLine } from '../lines/shared-line.ts';
import { shortestPath } from '../lines/shortest-path.ts';
import { mergeLines } from '../planar/overlay.ts';
import { windPolygon } from '../planar/wind-polygon.ts';
import type { Sources } from '../sources/read-source.ts';
import { cutLines } from './cut-lines.ts';
import type { FeatureMaker } from './features.ts';
import { BRIDGING_53, piecesOf } from './pipelines.ts';
import { makeBorderRivers } from './rivers.ts';
import { mistakeIn } from '../sources/mistake-in.ts';

const SOURCE = 'Natural Earth';
/** Shortest river that is kept, in degrees. */
const SHORTEST_RIVER = 0.3;
/** Where a river leaves a border, its points nearer to the border’s end than this, in degrees of longitude, are left out. */
const JOINT = 0.05;

type Rivers = OwnMap['rivers']['northeastAsia'];
type RiverLines = FeatureCollection<LineString | MultiLineString, { rivernum: number }>;

/** Returns the rivers of Northeast Asia: those that are borders, and others of Natural Earth. */
export function makeFarRivers(
	{ borders, rivers, box }: Rivers,
	countries: Countries,
	sources: Sources,
	features: FeatureMaker,
): Feature<LineString>[] {
	const all = sources.read<RiverLines>('ne-rivers.json');
	const inland = rivers.flatMap(({ id, rank, numbers, from, to, leaves }) => {
		const own = all.features.filter(({ properties }) => numbers.includes(properties.rivernum));
		const pieces = piecesOf({ ...all, features: own });
		const lines = from && to ? [follow(pieces, from, to, countries, leaves)] : mergeLines(pieces);
		return lines.map((line) => features.line(id, line, { rank, source: SOURCE }));
	});
	return [
		...makeBorderRivers(borders, countries, features, SOURCE),
		...cutLines(inland, box, { shortest: SHORTEST_RIVER }),
	];
}

/** Returns the way along pieces of a river, begun at the end of the border that it leaves. */
function follow(
	pieces: Position[][],
	from: LonLat,
	to: LonLat,
	countries: Countries,
	leaves?: [string, string],
): Position[] {
	const path = shortestPath(pieces, from, to, BRIDGING_53);
	if (!path)
		throw mistakeIn(
			'own/rivers.json',
			`The pieces of a river do not lead from [${from}] to [${to}]. Name more of them, or move these points.`,
		);
	if (!leaves) return path;
	const border = sharedLine(countries, leaves);
	const start = border[nearestIndex(border, from)]!;
	return [start, ...path.filter(([lon]) => lon! > start[0] + JOINT)];
}

/** Returns the lakes of Northeast Asia. */
export function makeFarLakes(
	lakes: OwnMap['lakes']['northeastAsia'],
	sources: Sources,
	features: FeatureMaker,
): Feature<MultiPolygon>[] {
	const all = sources.read<FeatureCollection<Polygon, { name: string }>>('ne-lakes.json');
	return lakes.map(({ id, rank, source }) => {
		const lake = all.features.find(({ properties }) => properties.name === source);
		if (!lake)
			throw mistakeIn(
				'own/lakes.json',
				`ne-lakes.json has no "${source}". Write the name that it has.`,
			);
		const shape = [windPolygon(lake.geometry.coordinates)];
		return features.area(id, shape, { rank, source: SOURCE });
	});
}
