import type { GeoProjection } from 'd3-geo';
import type { Geometry } from 'geojson';
import { feature, merge } from 'topojson-client';
import { allBorders, borderBetween } from '../borders.ts';
import type { FrameSpec, Land } from '../map-types.ts';
import { type Box, makeProjection, plateBox, projectFrame } from '../projection.ts';
import type { MapContent } from '../read-map.ts';
import { tintsOf } from './area-tints.ts';
import { type Drawn, drawLayers } from './draw-layers.ts';
import { frameOutline, graticule } from './graticule.ts';
import { svgPath } from './svg-path.ts';

/** Everything of a frame but its labels, in SVG units, in the order in which it is painted. */
export interface Ground {
	plate: Box;
	/** All land as one outline. */
	land: string;
	/** Countries that are tinted unlike the frame's base. */
	tints: { country: string; d: string }[];
	graticule: string;
	borders: { kind: string; d: string }[];
	layers: Drawn[];
	/** The extents of other frames, by the id of the frame. */
	outlines: { id: string; d: string }[];
	/** The plate of the frame that this one lies in, and this one’s extent there. */
	key?: { id: string; plate: Box; d: string };
}

/** What a frame is drawn from. */
export interface GroundContext extends MapContent {
	places: readonly { id: string; lon: number; lat: number }[];
}

/** Projects all of a frame's ground, as far as `margin` beyond its plate. Build time only. */
export function drawGround(frame: FrameSpec, context: GroundContext): Ground {
	const projection = makeProjection(frame);
	const plate = plateBox(frame);
	clipAround(projection, plate, frame.margin);
	const land = context.land(frame.geometry);
	const tints = tintsOf(frame, context);
	const countries = land.objects.countries;
	const wider = context.frames.find(({ id }) => id === frame.within);
	const whole = merge(land, countries.geometries as never);
	const tinted = feature(land, countries).features.filter(({ id }) => id !== frame.base);
	return {
		plate,
		land: svgPath(projection, whole),
		// Against the direction of the coast, so that a shared border is the same text twice and packs.
		tints: tinted
			.map(({ id, geometry }) => ({ country: String(id), geometry }))
			.filter(({ country }) => country !== 'other' && tints[country])
			.map(({ country, geometry }) => ({
				country,
				d: svgPath(projection, geometry, { reversed: frame.reversed?.includes(country) ?? false }),
			})),
		graticule: svgPath(projection, graticule(frame)),
		borders: frame.borders.map((border) => ({
			kind: border.kind,
			d: svgPath(projection, borderGeometry(border, land, context)),
		})),
		layers: drawLayers(frame, projection, context),
		outlines: context.frames
			.filter(({ id }) => frame.outlines?.includes(id))
			.map((other) => ({ id: other.id, d: frameOutline(projection, other) })),
		...(wider && { key: keyIn(wider, frame) }),
	};
}

function keyIn(wider: FrameSpec, frame: FrameSpec) {
	return { id: wider.id, plate: plateBox(wider), d: frameOutline(projectFrame(wider), frame) };
}

function clipAround(projection: GeoProjection, box: Box, [across, down]: [number, number]) {
	const [dx, dy] = [box.width * across, box.height * down];
	projection.clipExtent([
		[box.x - dx, box.y - dy],
		[box.x + box.width + dx, box.y + box.height + dy],
	]);
}

function borderGeometry(
	{ between, line }: FrameSpec['borders'][number],
	land: Land,
	{ lines }: MapContent,
): Geometry {
	if (between) return borderBetween(land, ...between);
	if (!line) return allBorders(land);
	return { type: 'MultiLineString', coordinates: lines.get(line)! };
}
