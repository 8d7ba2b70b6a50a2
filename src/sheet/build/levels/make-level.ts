import type { GeoProjection } from 'd3-geo';
import { mergeArcs } from 'topojson-client';
import type {
	GeometryCollection,
	GeometryObject,
	MultiPolygon,
	Topology,
} from 'topojson-specification';
import type { LonLat } from '#src/geo/lon-lat.ts';
import type { GroundLayer, Level, Shape } from '#src/sheet/shared/level.ts';
import { encodeLine } from './encode-line.ts';

/** What a level is made from. */
export interface LevelSource {
	id: string;
	/** TopoJSON in degrees. Each object is a layer; `areas` are the countries, from which the borders follow. */
	topology: Topology;
	/** Object of the topology → the layer that it becomes. */
	layers: Readonly<Record<string, GroundLayer>>;
	/** The box that the level covers: its south-west and its north-east corner. */
	box: readonly [LonLat, LonLat];
	/** Degrees between the lines of the graticule. */
	graticule: number;
	/** Kilometres of one step. */
	step: number;
	/** CSS pixels per kilometre from which on the level is drawn. */
	from: number;
}

/** Segments longer than this many degrees get points between their ends, as a parallel is a curve on the plane. */
const LONGEST_SEGMENT = 1;

/**
 * Projects a topology on to the plane of a sheet. Arcs that countries share stay shared, so that a border is sent once.
 * @param projection The sheet's projection, one unit a kilometre, the origin at [0, 0].
 */
export function makeLevel(source: LevelSource, projection: GeoProjection): Level {
	const { id, topology, layers, step, from } = source;
	const box = unrollBox(source.box);
	const arcs = decodeArcs(topology).map((arc) => projectArc(arc, projection, step));
	const add = (points: LonLat[]) => arcs.push(projectArc(points, projection, step)) - 1;
	const drawn: Level['layers'] = {};
	for (const [name, layer] of Object.entries(layers)) {
		const object = topology.objects[name] as GeometryCollection<ShapeProperties> | undefined;
		if (object) drawn[layer] = object.geometries.flatMap(shapesOf);
	}
	drawn.land ??= [{ arcs: mergeArcs(topology, areasOf(topology, layers)).arcs.flat() }];
	drawn.borders = bordersOf(drawn.areas ?? []);
	drawn.cover = [{ arcs: [[add(outlineOf(box))]] }];
	drawn.graticule = [{ arcs: graticuleLines(box, source.graticule).map((line) => [add(line)]) }];
	const bounds = innerBounds(box, projection);
	return { id, step, from, bounds, arcs: keepUsed(arcs, drawn), layers: drawn };
}

/** Empties the arcs that no shape of a level has, so that they are not sent. */
export function keepUsed(arcs: readonly number[][], layers: Level['layers']): number[][] {
	const shapes = Object.values(layers).flat();
	const used = new Set(shapes.flatMap((shape) => shape.arcs.flat()).map((i) => (i < 0 ? ~i : i)));
	return arcs.map((arc, index) => (used.has(index) ? arc : []));
}

/** Returns the geometries of all areas: where no land is drawn apart, they are the land. */
function areasOf(topology: Topology, layers: LevelSource['layers']) {
	const name = Object.keys(layers).find((key) => layers[key] === 'areas')!;
	return (topology.objects[name] as GeometryCollection).geometries as MultiPolygon[];
}

/** Properties of a thing in a level’s file that say how it is painted. */
interface ShapeProperties {
	rank?: number;
	approximate?: boolean;
	/** Of a pipeline: `operating`, or what it is instead. */
	status?: string;
	kind?: string;
}

/** Returns the shape of one geometry: its lines, or all rings of its polygons. */
function shapesOf(geometry: GeometryObject<ShapeProperties>): Shape[] {
	const arcs = linesOf(geometry);
	if (!arcs.length) return [];
	const kind = kindOf(geometry.properties ?? {});
	return [{ ...(geometry.id && { id: String(geometry.id) }), ...(kind && { kind }), arcs }];
}

/** Returns the words by which paint tells shapes apart: “rank-2 approximate”. */
export function kindOf({ rank, approximate, status, kind }: ShapeProperties): string {
	const isPlanned = status !== undefined && status !== 'operating';
	return [kind, rank && `rank-${rank}`, approximate && 'approximate', isPlanned && 'planned']
		.filter(Boolean)
		.join(' ');
}

function linesOf(geometry: GeometryObject): number[][] {
	switch (geometry.type) {
		case 'LineString':
			return [geometry.arcs];
		case 'MultiLineString':
		case 'Polygon':
			return geometry.arcs;
		case 'MultiPolygon':
			return geometry.arcs.flat();
		default:
			return [];
	}
}

/** Returns the arcs that two areas share, for each pair of neighbours: `CN-RU`. */
function bordersOf(areas: readonly Shape[]): Shape[] {
	const owners = new Map<number, string[]>();
	for (const { id, arcs } of areas)
		for (const index of arcs.flat()) {
			const arc = index < 0 ? ~index : index;
			owners.set(arc, [...(owners.get(arc) ?? []), id!]);
		}
	const shared = [...owners].flatMap(([arc, [one, other]]) =>
		other && one !== other ? [{ arc, between: [one!, other].sort() as [string, string] }] : [],
	);
	const pairs = Map.groupBy(shared, ({ between }) => between.join(' '));
	return [...pairs].map(([pair, alike]) => ({
		id: pair.replace(' ', '-'),
		between: alike[0]!.between,
		arcs: alike.map(({ arc }) => [arc]),
	}));
}

/** Returns the arcs of a topology in degrees. */
function decodeArcs({ arcs, transform }: Topology): LonLat[][] {
	if (!transform) return arcs as LonLat[][];
	const { scale, translate } = transform;
	return arcs.map((arc) => {
		let [x, y] = [0, 0];
		return arc.map(([dx, dy]): LonLat => {
			[x, y] = [x + dx!, y + dy!];
			return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
		});
	});
}

/** Projects an arc and writes it as a level has it. */
const projectArc = (points: readonly LonLat[], projection: GeoProjection, step: number): number[] =>
	encodeLine(
		withPointsBetween(points).map((point) => projection(point)!),
		step,
	);

/** Adds points to long segments, evenly in degrees. A segment goes the shorter way round the globe, also across 180°. */
function withPointsBetween(points: readonly LonLat[]): LonLat[] {
	return points.flatMap((end, i): LonLat[] => {
		const start = points[i - 1];
		if (!start) return [end];
		const [dx, dy] = [((end[0] - start[0] + 540) % 360) - 180, end[1] - start[1]];
		const pieces = Math.ceil(Math.max(Math.abs(dx), Math.abs(dy)) / LONGEST_SEGMENT) || 1;
		return Array.from({ length: pieces }, (_, k): LonLat => {
			const share = (k + 1) / pieces;
			return [start[0] + dx * share, start[1] + dy * share];
		});
	});
}

/** Returns a box whose eastern longitude is the greater: past 180° if the box lies across it. */
const unrollBox = ([[west, south], [east, north]]: LevelSource['box']): LevelSource['box'] => [
	[west, south],
	[east < west ? east + 360 : east, north],
];

function outlineOf([[west, south], [east, north]]: LevelSource['box']): LonLat[] {
	return [
		[west, north],
		[east, north],
		[east, south],
		[west, south],
		[west, north],
	];
}

/** Returns the meridians and parallels within a box. */
function graticuleLines(
	[[west, south], [east, north]]: LevelSource['box'],
	every: number,
): LonLat[][] {
	const between = (low: number, high: number) => {
		const first = Math.ceil(low / every);
		return Array.from(
			{ length: Math.floor(high / every) - first + 1 },
			(_, i) => (first + i) * every,
		);
	};
	const meridians = between(west, east).map((lon): LonLat[] => [
		[lon, south],
		[lon, north],
	]);
	const parallels = between(south, north).map((lat): LonLat[] => [
		[west, lat],
		[east, lat],
	]);
	return [...meridians, ...parallels];
}

/** Returns the largest rectangle that lies between the four curved sides of a box, in kilometres. */
function innerBounds(
	[[west, south], [east, north]]: LevelSource['box'],
	projection: GeoProjection,
): NonNullable<Level['bounds']> {
	const side = (axis: 0 | 1, ...ends: LonLat[]) =>
		withPointsBetween(ends).map((point) => projection(point)![axis]);
	return [
		Math.max(...side(0, [west, south], [west, north])),
		Math.max(...side(1, [west, north], [east, north])),
		Math.min(...side(0, [east, south], [east, north])),
		Math.min(...side(1, [west, south], [east, south])),
	];
}
