import type { Feature, MultiPolygon, Position } from 'geojson';
import type { Clipping } from '#src/schema/map-clip.ts';
import { isInBox } from '../planar/box.ts';
import { clipArea } from '../planar/clip-to-box.ts';
import type { World } from './read-source.ts';

/**
 * Returns countries under our names, clipped to a box. Polygons of `neutral` follow the country that the source gives
 * them to.
 */
export function clipCountries(
	{ countries, others, neutral, box }: Clipping,
	world: World,
): Feature<MultiPolygon>[] {
	const isNeutral = ([ring]: Position[][]) =>
		neutral !== undefined && ring!.every((point) => isInBox(point, neutral.box));
	return world.features.flatMap(({ id, properties, geometry }) => {
		const name = countries[String(id ?? properties.A3)] ?? (others && 'other');
		if (!name) return [];
		const pieces = clipArea(geometry, box);
		const claimed = makeArea(
			name,
			pieces.filter((piece) => !isNeutral(piece)),
		);
		const disputed = neutral ? [makeArea(neutral.as, pieces.filter(isNeutral))] : [];
		return [claimed, ...disputed].filter((one) => one.geometry.coordinates.length > 0);
	});
}

/** Returns an area made of these polygons, as a GeoJSON feature. */
export function makeArea(
	id: string,
	coordinates: Position[][][],
	properties: object = {},
): Feature<MultiPolygon> {
	return { type: 'Feature', id, properties, geometry: { type: 'MultiPolygon', coordinates } };
}

/** Joins the features of one id, in the order of their first. */
export function joinAreas(areas: readonly Feature<MultiPolygon>[]): Feature<MultiPolygon>[] {
	const byId = Map.groupBy(areas, ({ id }) => String(id));
	return [...byId].map(([id, parts]) =>
		makeArea(
			id,
			parts.flatMap(({ geometry }) => geometry.coordinates),
		),
	);
}
