import type { MultiLineString } from 'geojson';
import { mesh } from 'topojson-client';
import type { Country, Geometries, Land, LonLat } from './types.ts';

/** The border between two countries, in pieces. */
export function borderBetween(land: Land, one: string, other: string): MultiLineString {
	return meshOf(land, (a, b) => a !== b && [one, other].every((id) => id === a.id || id === b.id));
}

/** All borders of a sheet. */
export function allBorders(land: Land): MultiLineString {
	return meshOf(land, (a, b) => a !== b);
}

/** Coast within a box of degrees: pieces cut at its edge, never the edge of the data. */
function coastWithin(land: Land, [low, high]: [LonLat, LonLat]): LonLat[][] {
	const inside = ([lon, lat]: LonLat) =>
		lon > low[0] && lon < high[0] && lat > low[1] && lat < high[1];
	const coast = meshOf(land, (a, b) => a === b).coordinates as LonLat[][];
	return coast.map((piece) => piece.filter(inside)).filter((piece) => piece.length > 1);
}

/**
 * The lines a measure can name: `border-cn-ru` and the like, `border-ru-kp` with its two parts
 * `border-river` and `border-sea`, and the shores of `content/map/layers.json`.
 */
export function namedLines(geometry: Geometries, shores: Shores): NamedLines {
	const drawn = kept.get(geometry)?.get(shores) ?? drawLines(geometry, shores);
	kept.set(geometry, (kept.get(geometry) ?? new WeakMap()).set(shores, drawn));
	return drawn;
}

type Shores = Record<string, [LonLat, LonLat]>;
type NamedLines = Record<string, LonLat[][]>;

/** Every measure and every place asks for them. */
const kept = new WeakMap<Geometries, WeakMap<Shores, NamedLines>>();

function drawLines({ region, border }: Geometries, shores: Shores): NamedLines {
	const between = (a: string, b: string) => borderBetween(region, a, b).coordinates as LonLat[][];
	const coasts = Object.entries(shores).map(([id, box]) => [id, coastWithin(region, box)]);
	return {
		'border-cn-ru': between('CN', 'RU'),
		'border-cn-kp': between('CN', 'KP'),
		'border-ru-kp': [border.river],
		'border-river': [border.river],
		'border-sea': [border.sea],
		...Object.fromEntries(coasts),
	};
}

function meshOf(land: Land, keep: (a: Country, b: Country) => boolean): MultiLineString {
	return mesh(land, land.objects.countries as never, keep as never);
}
