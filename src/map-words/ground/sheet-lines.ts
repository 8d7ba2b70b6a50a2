import type { LineString, MultiLineString } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection } from 'topojson-specification';
import { smoothLine } from '#src/geo/draw/smooth-line.ts';
import { circleAround } from '#src/geo/geodesic.ts';
import type { LayerSpec, LegendEntry, LonLat, SheetSpec } from '#src/geo/map-types.ts';
import type { MapContent } from '#src/geo/read-map.ts';
import type { Place } from '#src/schema/content.ts';
import { LAYERS } from '#src/sheet/build/shapes-on-sheet.ts';
import type { GroundLayer } from '#src/sheet/shared/level.ts';

/** A line, zone or ring of a sheet, whole: as the level has it that shows most of it. */
export interface SheetLine {
	id: string;
	layer: GroundLayer;
	/** In English; undefined if neither the legend nor the sheet names it. */
	name: string | undefined;
	/** Its pieces, or the closed ring of a zone or ring. */
	pieces: LinePiece[];
	/** True: it exists on paper only, or is being built. */
	isPlanned: boolean;
	/** True: its course is schematic. */
	isApproximate: boolean;
	/** How far it may be from where it is drawn, in km. */
	accuracyKm: number;
	/** Id of the entry of the legend that switches it. */
	entry: string | undefined;
	/** The place that a ring is round, and its radius in km. */
	ring: LayerSpec['ring'];
	/** Id of the area that a zone is cut to. */
	within: string | undefined;
}

/** A piece of a line, with the two areas that it divides, by id, if it is a border. */
export interface LinePiece {
	points: LonLat[];
	between: readonly string[] | undefined;
}

/** Properties of a line in a level’s file. */
interface LineProperties {
	name?: { en?: string };
	border?: string[];
	between?: string[];
	status?: string;
	approximate?: boolean;
	accuracyKm?: number;
}

/** The objects of a level’s file that are lines. */
const LINES = ['rivers', 'rails', 'roads', 'seaBorder', 'pipelines'] as const;

/** A line of a level is taken to be right to this many of the level’s steps, and a schematic one of layers.json to so many km. */
const [STEPS, SCHEMATIC_KM] = [10, 5];

/** Lists the lines, zones and rings of a sheet, in no particular order. */
export function sheetLines(
	spec: SheetSpec,
	map: Pick<MapContent, 'topology' | 'layers' | 'legend'>,
	places: ReadonlyMap<string, Place>,
): SheetLine[] {
	const legend = map.legend.filter(({ sheets }) => sheets.includes(spec.id));
	const own = map.layers.filter(({ sheets }) => sheets.includes(spec.id));
	const longest = new Map<string, SheetLine>();
	for (const line of [...spec.levels.flatMap(linesInFile), ...own.map((layer) => ownLine(layer))])
		if (extentOf(line) > extentOf(longest.get(line.id))) longest.set(line.id, line);
	return [...longest.values()];

	function linesInFile({ file, step }: SheetSpec['levels'][number]): SheetLine[] {
		const topology = map.topology(file);
		return LINES.flatMap((object) => {
			const collection = topology.objects[object] as GeometryCollection<LineProperties> | undefined;
			const features = collection ? feature(topology, collection).features : [];
			const byId = Map.groupBy(features, ({ id }) => String(id));
			return [...byId].map(([id, parts]) => {
				const properties = parts.map((part) => part.properties ?? {});
				const status = properties.find((one) => one.status)?.status ?? 'operating';
				return lineOf(id, LAYERS[object], {
					name: properties.find(({ name }) => name?.en)?.name?.en,
					pieces: parts.flatMap(({ geometry }, index) => {
						const { type, coordinates } = geometry as LineString | MultiLineString;
						const { border, between } = properties[index]!;
						const lines = type === 'LineString' ? [coordinates] : coordinates;
						return lines.map((points) => ({
							points: points as LonLat[],
							between: border ?? between,
						}));
					}),
					isPlanned: status !== 'operating',
					isApproximate: properties.some(({ approximate }) => approximate),
					accuracyKm: properties[0]!.accuracyKm ?? step * STEPS,
				});
			});
		});
	}

	function ownLine({ id, kind, ring, within, points = [], ...layer }: LayerSpec): SheetLine {
		const center = ring && places.get(ring.place)!;
		const line = layer.smooth ? smoothLine(points) : points;
		return {
			...lineOf(id, kind, {
				name: undefined,
				pieces: [
					{
						points: center ? circleAround([center.lon, center.lat], ring.km) : line,
						between: undefined,
					},
				],
				isPlanned: layer.planned === true,
				isApproximate: layer.approximate === true,
				accuracyKm: layer.approximate ? SCHEMATIC_KM : 0,
			}),
			...{ ring, within },
		};
	}

	function lineOf(
		id: string,
		layer: GroundLayer,
		{
			name,
			...rest
		}: Pick<SheetLine, 'name' | 'pieces' | 'isPlanned' | 'isApproximate' | 'accuracyKm'>,
	): SheetLine {
		const listed = legend.flatMap(({ lines = [] }) => lines).find((line) => line.layer === id);
		const lettered = spec.names.find((one) => one.of === id || one.river === id)?.text;
		return {
			...{ id, layer, name: listed?.name ?? name ?? lettered?.replaceAll('\n', ' ') },
			...{ ...rest, entry: entryOf(legend, layer, id)?.id },
			...{ ring: undefined, within: undefined },
		};
	}
}

/** Returns the pieces of a line as lists of points. */
export const piecesOf = ({ pieces }: SheetLine): LonLat[][] => pieces.map(({ points }) => points);

/** Returns the entry of a legend that switches a line: the one that names it, or else its layer. */
const entryOf = (legend: readonly LegendEntry[], layer: string, id: string) =>
	legend.find(({ draws }) => draws.includes(id)) ??
	legend.find(({ draws }) => draws.includes(layer));

/** Returns the length of a line in degrees, to tell the levels apart that have it. */
const extentOf = (line: SheetLine | undefined): number =>
	line?.pieces
		.map(({ points }) =>
			points
				.slice(1)
				.reduce((sum, [x, y], i) => sum + Math.hypot(x - points[i]![0], y - points[i]![1]), 0),
		)
		.reduce((sum, length) => sum + length, 0) ?? -1;
