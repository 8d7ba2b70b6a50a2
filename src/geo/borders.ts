import type { MultiLineString } from 'geojson';
import { mesh } from 'topojson-client';
import type { Country, GeometrySpec, Land, LonLat } from './map-types.ts';

/** Returns the border between two countries, in pieces. @param one Id of a country in `land`. */
export function borderBetween(land: Land, one: string, other: string): MultiLineString {
	return meshOf(land, (a, b) => a !== b && [one, other].every((id) => id === a.id || id === b.id));
}

/** The lines of all geometries, by id. Each line is computed at its first use and then cached. */
export interface NamedLines {
	/** Returns the pieces of a line; undefined for an unknown id. */
	get: (id: string) => LonLat[][] | undefined;
	/** Returns the name for readers, if the line has one. */
	nameOf: (id: string) => string | undefined;
	/** Returns the id of the geometry that the line belongs to. */
	geometryOf: (id: string) => string | undefined;
	ids: () => string[];
}

/**
 * Collects the lines of all geometries.
 * @param geometries By id, as content/map/sheets.json has them.
 * @param land Returns the land of a geometry.
 * @param read Reads a file in content/map that has lists of points by name.
 */
export function namedLines(
	geometries: Record<string, GeometrySpec>,
	land: (geometry: string) => Land,
	read: (file: string) => Record<string, LonLat[]>,
): NamedLines {
	const specs = new Map(
		Object.entries(geometries).flatMap(([home, { lines = {} }]) =>
			Object.entries(lines).map(([id, spec]) => [id, { ...spec, home }] as const),
		),
	);
	const cache = new Map<string, LonLat[][]>();
	return {
		get(id) {
			const spec = specs.get(id);
			if (!spec) return undefined;
			const pieces = cache.get(id) ?? draw(spec);
			cache.set(id, pieces);
			return pieces;
		},
		nameOf: (id) => specs.get(id)?.name,
		geometryOf: (id) => specs.get(id)?.home,
		ids: () => [...specs.keys()],
	};

	function draw({ home, between, file, part, shore }: LineSpec & { home: string }): LonLat[][] {
		if (file) return [read(file)[part!]!];
		if (between) return borderBetween(land(home), ...between).coordinates as LonLat[][];
		return coastWithin(land(home), shore!);
	}
}

type LineSpec = NonNullable<GeometrySpec['lines']>[string];

/**
 * Returns the coast inside a box of degrees, in pieces that are cut at the edge of the box. Keep the box away from the
 * edge of the data, which would count as coast.
 *
 * @param box South-west and north-east corner. If the western longitude is the greater one, the box lies across 180°.
 */
export function coastWithin(land: Land, [low, high]: readonly [LonLat, LonLat]): LonLat[][] {
	const width = high[0] - low[0] + (high[0] < low[0] ? 360 : 0);
	const eastOfEdge = (lon: number) => (lon - low[0] + 720) % 360;
	const inside = ([lon, lat]: LonLat) =>
		eastOfEdge(lon) > 0 && eastOfEdge(lon) < width && lat > low[1] && lat < high[1];
	const coast = meshOf(land, (a, b) => a === b).coordinates as LonLat[][];
	return coast.map((piece) => piece.filter(inside)).filter((piece) => piece.length > 1);
}

/** Returns the arcs of `land` for which `keep` is true. On a coast both sides are the same country. */
function meshOf(land: Land, keep: (a: Country, b: Country) => boolean): MultiLineString {
	return mesh(land, land.objects.countries as never, keep as never);
}
