import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { LonLat } from '#src/geo/lon-lat.ts';
import type { OwnMap } from '#src/schema/own-map/own-map.ts';
import { outlineFromAxis } from '../lines/outline-from-axis.ts';
import { roundCorners } from '../lines/round-corners.ts';
import type { Box } from '../planar/box.ts';
import { clipArea } from '../planar/clip-to-box.ts';
import { isInside } from '../planar/overlay.ts';
import { windPolygon } from '../planar/wind-polygon.ts';
import type { Sources } from '../sources/read-source.ts';
import { type BoxedLevel, type FeatureMaker, isOn } from './features.ts';
import type { Land } from './land.ts';
import { mistakeIn } from '../sources/mistake-in.ts';

/** Returns the lakes of a level, whole, that reach into its box. The lower Tumen has its estuary and a marsh, too. */
export function makeLakes(
	level: BoxedLevel,
	box: Box,
	{ gshhg, drawn, estuary, marsh, roundBelowKm2 }: OwnMap['lakes'],
	{ sources, features, land }: { sources: Sources; features: FeatureMaker; land: Land },
): Feature<MultiPolygon>[] {
	const surveyed = sources.read<FeatureCollection<Polygon, { km2: number }>>('gshhg-lakes.json');
	const found = gshhg.map(({ id, at, rank }) => {
		const lake = surveyed.features.find(({ geometry }) => isInside(at, geometry.coordinates));
		if (!lake)
			throw mistakeIn(
				'own/lakes.json',
				`No lake of gshhg-lakes.json contains [${at}], the point of "${id}". Move it into the lake.`,
			);
		const shore = lake.geometry.coordinates[0] as LonLat[];
		const isSmall = lake.properties.km2 < roundBelowKm2;
		const ring = isSmall ? roundCorners(shore, { closed: true }) : shore;
		const km2 = Math.round(lake.properties.km2 * 10) / 10;
		return features.area(id, [windPolygon([ring])], { rank, km2, source: 'GSHHG' });
	});
	const own = drawn.filter(isOn(level)).map(({ id, rank, km2, ...axis }) =>
		features.area(id, [windPolygon([outlineFromAxis(axis)])], {
			rank,
			km2,
			source: 'own',
			approximate: true,
		}),
	);
	const lakes = [...found, ...own].filter(({ geometry }) => clipArea(geometry, box).length > 0);
	if (level !== 'lower-tumen') return lakes;
	return [
		...lakes,
		features.area(estuary.id, land.estuary.map(windPolygon), {
			rank: estuary.rank,
			kind: 'estuary',
			source: 'OSM',
		}),
		features.area('marsh', land.marsh.map(windPolygon), {
			rank: marsh.rank,
			kind: 'marsh',
			source: 'GSHHG',
		}),
	];
}
