import type { GeoProjection } from 'd3-geo';
import type { FrameSpec, LonLat, MapPlace } from '../map-types.ts';
import type { Measured } from '../measures.ts';
import { type Box, frameProjection, plateBox } from '../projection.ts';
import type { LabelSpec } from './label-spec.ts';

/** A label ready to print. `x` and `y` are shares of the plate’s width and height; other lengths are CSS pixels. */
export interface Label {
	x: number;
	y: number;
	text: string;
	/** The second line. */
	sub?: string | undefined;
	/** Id of the place that the label names and links to. */
	place?: string | undefined;
	/** The name of that place; `text` may be shorter or empty. */
	name?: string;
	/** Id of the measure whose length the label prints. */
	measure?: string | undefined;
	/** The address at which the measure is listed, without the base. */
	path?: string;
	/** Id of the layer that the label belongs to. Switching the layer off hides the label. */
	layer?: string | undefined;
	kind: NonNullable<LabelSpec['kind']> | 'place';
	rank: number;
	dx: number;
	dy: number;
	anchor: 'start' | 'middle' | 'end';
	turn?: number | undefined;
	from: number;
	below?: number | undefined;
	zoomed?: boolean | undefined;
	/** Degrees clockwise from north towards a place beyond the frame. */
	arrow?: number;
}

/** A measure with its address, without the base, and the id of its interview. */
export interface ListedMeasure extends Measured {
	path: string;
	interview: string;
}

/**
 * Returns the labels of a frame in their order in content/map/frames.json: the most important first.
 * @throws {RangeError} If a label names an unknown place or has no point.
 */
export function layoutLabels(
	frame: FrameSpec,
	places: readonly MapPlace[],
	measured: readonly ListedMeasure[],
): Label[] {
	const projection = frameProjection(frame);
	const plate = plateBox(frame);
	return frame.labels.map((spec) => layoutLabel(spec, { projection, plate, places, measured }));
}

/**
 * Returns the label of a place on a sheet: the label that the frame has for it, or else a label of rank 3.
 * Returns undefined if the frame has none and the place is not on the plate.
 */
export function layoutPlaceLabel(
	{ frame, labels }: { frame: FrameSpec; labels: readonly Label[] },
	places: readonly MapPlace[],
	id: string,
): Label | undefined {
	const own = labels.find(({ place, arrow }) => place === id && arrow === undefined);
	if (own) return { ...own, text: own.text || (own.name ?? '') };
	const spec: LabelSpec = { place: id, rank: 3, dx: 8, dy: 4 };
	const [label] = layoutLabels({ ...frame, labels: [spec] }, places, []);
	const isOnPlate = label!.x > 0 && label!.x < 1 && label!.y > 0 && label!.y < 1;
	return isOnPlate ? label : undefined;
}

interface Context {
	projection: GeoProjection;
	plate: Box;
	places: readonly MapPlace[];
	measured: readonly ListedMeasure[];
}

function layoutLabel(spec: LabelSpec, { projection, plate, places, measured }: Context): Label {
	const place = places.find(({ id }) => id === spec.place);
	if (spec.place && !place) {
		throw new RangeError(`content/map/frames.json names unknown place "${spec.place}".`);
	}
	const figure = measured.find(({ id }) => id === spec.measure);
	const at = spec.at ?? (place && ([place.lon, place.lat] as LonLat));
	if (!at) throw new RangeError(`A label of content/map/frames.json has no point: ${spec.text}.`);
	const [x, y] = projection(at)!;
	const { dx = 0, dy = 0, from = 0, rank = 3, anchor = 'start' } = spec;
	return {
		x: (x - plate.x) / plate.width,
		y: (y - plate.y) / plate.height,
		text: spec.text ?? figure?.text ?? place?.name ?? '',
		...pick(spec, ['sub', 'place', 'measure', 'layer', 'turn', 'below', 'zoomed']),
		...(place ? { name: place.name } : {}),
		...(figure ? { path: figure.path } : {}),
		kind: spec.kind ?? 'place',
		...{ rank, dx, dy, anchor, from },
		...(spec.arrow && place ? { arrow: bearing(projection, at, [place.lon, place.lat]) } : {}),
	};
}

/** Returns the direction from one point to another on the plane, in degrees clockwise from north. */
function bearing(projection: GeoProjection, from: LonLat, to: LonLat) {
	const [[x, y], [toX, toY]] = [projection(from)!, projection(to)!];
	return Math.round((Math.atan2(toX - x, y - toY) * 180) / Math.PI);
}

function pick<T extends object, K extends keyof T>(from: T, keys: K[]) {
	return Object.fromEntries(
		keys.filter((key) => from[key] !== undefined).map((key) => [key, from[key]]),
	) as Pick<T, K>;
}
