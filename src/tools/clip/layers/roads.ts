import type { Feature, LineString } from 'geojson';
import { smoothLine } from '#src/geo/draw/smooth-line.ts';
import type { OwnMap } from '#src/schema/own-map/own-map.ts';
import { type BoxedLevel, CURVE_STEPS, type FeatureMaker, isOn } from './features.ts';

/** Returns the roads of a level. All are drawn by us. */
export function makeRoads(
	level: BoxedLevel,
	roads: OwnMap['roads'],
	features: FeatureMaker,
): Feature<LineString>[] {
	return roads.filter(isOn(level)).map(({ id, rank, accuracyKm, since, straight, points }) => {
		const line = straight ? points : smoothLine(points, CURVE_STEPS);
		const properties = { rank, accuracyKm, since, source: 'own', approximate: true } as const;
		return features.line(id, line, properties);
	});
}
