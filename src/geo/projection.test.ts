import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PROJECTIONS } from '#src/shared/projections.ts';
import { distanceKm } from './geodesic.ts';
import type { LonLat, ProjectionSpec } from './map-types.ts';
import { makeProjection } from './projection.ts';

for (const kind of PROJECTIONS)
	for (const origin of [
		[130.63701, 42.41833],
		[-70, -33],
		[179.9, 65],
	] as LonLat[])
		test(`${kind} at ${origin}: a kilometre of the plane is one of the ellipsoid around the origin`, () => {
			const spec: ProjectionSpec = { kind, origin };
			const projection = makeProjection(spec);
			for (const [x, y] of [
				[10, 0],
				[0, -10],
				[-7, 7],
			] as LonLat[]) {
				const end = projection.invert!([x, y]) as LonLat;
				// The sphere is 0.4 % wrong in one direction at most where its radius fits on average.
				const km = Math.hypot(x, y);
				assert(Math.abs(distanceKm(origin, end) / km - 1) < 0.004, `${distanceKm(origin, end)}`);
			}
		});

test('the stereographic projection is 1.4 per cent too large 1,500 km from its origin', () => {
	const projection = makeProjection({ kind: 'stereographic', origin: [130.63701, 42.41833] });
	const at = (km: number) => projection.invert!([0, -km]) as LonLat;
	const stretch = 10 / distanceKm(at(1505), at(1515));
	assert(stretch > 1.011 && stretch < 1.017, `${stretch}`);
});
