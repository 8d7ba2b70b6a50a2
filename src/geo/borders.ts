import type { MultiLineString } from 'geojson';
import { mesh } from 'topojson-client';
import type { Country, GeometrySpec, Land, LonLat } from './map-types.ts';

/** The border between two countries, in pieces. */
export function borderBetween(land: Land, one: string, other: string): MultiLineString {
	return meshOf(land, (a, b) => a !== b && [one, other].every((id) => id === a.id || id === b.id));
}

/** All borders of a sheet. */
export function allBorders(land: Land): MultiLineString {
	return meshOf(land, (a, b) => a !== b);
}

/** The lines of all geometries by id, each worked out when it is first asked for. */
export interface NamedLines {
	/** In pieces; undefined if there is none of that id. */
	get: (id: string) => LonLat[][] | undefined;
	/** Its name for readers, where it has one. */
	nameOf: (id: string) => string | undefined;
	/** The id of the geometry that it belongs to. */
	homeOf: (id: string) => string | undefined;
	ids: () => string[];
}

/**
 * The lines that `geometries` name.
 * @param land The land of a geometry.
 * @param read Reads a file with lists of points.
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
	const drawn = new Map<string, LonLat[][]>();
	return {
		get(id) {
			const spec = specs.get(id);
			if (!spec) return undefined;
			const pieces = drawn.get(id) ?? draw(spec);
			drawn.set(id, pieces);
			return pieces;
		},
		nameOf: (id) => specs.get(id)?.name,
		homeOf: (id) => specs.get(id)?.home,
		ids: () => [...specs.keys()],
	};

	function draw({ home, between, file, part, shore }: LineSpec & { home: string }): LonLat[][] {
		if (file) return [read(file)[part!]!];
		if (between) return borderBetween(land(home), ...between).coordinates as LonLat[][];
		return coastWithin(land(home), shore!);
	}
}

type LineSpec = NonNullable<GeometrySpec['lines']>[string];

/** Coast within a box of degrees: pieces cut at its edge, never the edge of the data. */
function coastWithin(land: Land, [low, high]: readonly [LonLat, LonLat]): LonLat[][] {
	const inside = ([lon, lat]: LonLat) =>
		lon > low[0] && lon < high[0] && lat > low[1] && lat < high[1];
	const coast = meshOf(land, (a, b) => a === b).coordinates as LonLat[][];
	return coast.map((piece) => piece.filter(inside)).filter((piece) => piece.length > 1);
}

function meshOf(land: Land, keep: (a: Country, b: Country) => boolean): MultiLineString {
	return mesh(land, land.objects.countries as never, keep as never);
}
