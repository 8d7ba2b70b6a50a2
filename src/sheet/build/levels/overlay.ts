import type { LineString, MultiLineString } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection } from 'topojson-specification';
import { smoothLine } from '#src/geo/draw/smooth-line.ts';
import { circleAround, geodesicLine } from '#src/geo/geodesic.ts';
import type { LonLat } from '#src/geo/lon-lat.ts';
import type { LayerSpec, SheetSpec } from '#src/geo/map-types.ts';
import type { Measured } from '#src/geo/measures.ts';
import type { Level, Shape } from '#src/sheet/shared/level.ts';
import { encodeLine } from './encode-line.ts';
import { kindOf } from './make-level.ts';
import type { Sheet, SheetContent } from './sheet-types.ts';

/** Kilometres of one step of the overlay: two thirds of a pixel at the largest scale. */
const STEP = 0.01;
/** Longest distance in kilometres between two points of a straight line. */
const STRAIGHT = 25;

/**
 * Adds the zones of layers.json to a level that has the areas that they are cut to. A zone is in each level, as the
 * painters cut it to the level’s own area and land.
 */
export function addZones(
	level: Level,
	layers: readonly LayerSpec[],
	project: Sheet['project'],
): Level {
	const areas = new Set(level.layers.areas?.map(({ id }) => id));
	const arcs = [...level.arcs];
	const zones = layers
		.filter(({ kind, within }) => kind === 'zones' && (!within || areas.has(within)))
		.map(({ id, within, points = [] }): Shape => ({
			id,
			...(within && { within }),
			arcs: [[arcs.push(encodeLine(points.map(project), level.step)) - 1]],
		}));
	return zones.length > 0 ? { ...level, arcs, layers: { ...level.layers, zones } } : level;
}

/**
 * Makes the level that is drawn over the others at every scale: pipelines, the lines and rings of layers.json, and the
 * lines of measures.
 * @throws {RangeError} If a ring is round an unknown place.
 */
export function makeOverlay(
	spec: SheetSpec,
	{ topology, layers: own, places, measures }: SheetContent,
	project: Sheet['project'],
): Level {
	const arcs: number[][] = [];
	const shapeOf = (id: string, kind: string, lines: readonly LonLat[][]): Shape => ({
		id,
		...(kind && { kind }),
		arcs: lines.map((line) => [arcs.push(encodeLine(line.map(project), STEP)) - 1]),
	});
	const ownShapes = (wanted: LayerSpec['kind']) =>
		own
			.filter(({ kind }) => kind === wanted)
			.map((layer) => {
				const { id, planned, approximate } = layer;
				const kind = kindOf({
					...(approximate && { approximate }),
					...(planned && { status: 'planned' }),
				});
				return shapeOf(id, kind, [ownLine(layer, places)]);
			});
	const drawn = {
		rails: ownShapes('rails'),
		pipelines: [
			...pipelinesOf(spec, topology).map(({ id, kind, lines }) => shapeOf(id, kind, lines)),
			...ownShapes('pipelines'),
		],
		rings: ownShapes('rings'),
		measures: measures.map((measure) => shapeOf(measure.id, '', [measuredLine(measure)])),
	};
	const layers = Object.entries(drawn).filter(([, shapes]) => shapes.length > 0);
	return { id: 'overlay', step: STEP, from: 0, arcs, layers: Object.fromEntries(layers) };
}

/** Returns the line that a measure draws. */
export const measuredLine = ({ line, from, to }: Measured): LonLat[] =>
	line.length === 2 ? geodesicLine(from, to, STRAIGHT) : line;

/** Lists the pipelines of all levels. They are drawn at every scale, while a finer level would cover those of a coarser. */
function pipelinesOf({ levels }: SheetSpec, topology: SheetContent['topology']) {
	return levels.flatMap(({ file }) => {
		const all = topology(file);
		const object = all.objects['pipelines'] as GeometryCollection | undefined;
		if (!object) return [];
		return feature(all, object).features.map(({ id, properties, geometry }) => ({
			id: String(id),
			kind: kindOf(properties ?? {}),
			lines: linesOf(geometry as LineString | MultiLineString),
		}));
	});
}

const linesOf = ({ type, coordinates }: LineString | MultiLineString): LonLat[][] =>
	(type === 'LineString' ? [coordinates] : coordinates) as LonLat[][];

/** Returns the course of a line or ring of layers.json. */
function ownLine(
	{ ring, points = [], smooth }: LayerSpec,
	places: SheetContent['places'],
): LonLat[] {
	if (!ring) return smooth ? smoothLine(points) : points;
	const center = places.find(({ id }) => id === ring.place);
	if (!center) throw new RangeError(`content/map/layers.json rings unknown place "${ring.place}".`);
	return circleAround([center.lon, center.lat], ring.km);
}
