import type { GeoProjection } from 'd3-geo';
import type { Geometry } from 'geojson';
import { feature, merge } from 'topojson-client';
import { allBorders, borderBetween } from '../borders.ts';
import type { FrameSpec, Land } from '../map-types.ts';
import { type Box, frameProjection, makeProjection, plateBox } from '../projection.ts';
import type { MapContent } from '../read-map.ts';
import { areaTints } from './area-tints.ts';
import { type DrawnLayer, drawLayers } from './draw-layers.ts';
import { frameOutline, graticule } from './graticule.ts';
import { svgPath } from './svg-path.ts';

/** A frame’s drawing without its labels: SVG path data in SVG units, in the order of painting. */
export interface Ground {
	plate: Box;
	/** All land as one outline. */
	land: string;
	/** Countries whose tint is not the tint of the frame’s base. */
	tints: { country: string; d: string }[];
	graticule: string;
	borders: { kind: string; d: string }[];
	layers: DrawnLayer[];
	/** The plates of other frames, as outlines on this one. `id` is the other frame. */
	outlines: { id: string; d: string }[];
	/** The key: id and plate of the larger frame that contains this one, and this one’s outline there. */
	key?: { id: string; plate: Box; d: string };
}

/** The data that a frame is drawn from. */
export interface GroundContext extends MapContent {
	places: readonly { id: string; lon: number; lat: number }[];
}

/** Draws a frame’s ground, up to `frame.margin` outside its plate. Used in the build only. */
export function groundPaths(frame: FrameSpec, context: GroundContext): Ground {
	const projection = makeProjection(frame);
	const plate = plateBox(frame);
	clipAround(projection, plate, frame.margin);
	const land = context.land(frame.geometry);
	const tints = areaTints(frame, context);
	const countries = land.objects.countries;
	const wider = context.frames.find(({ id }) => id === frame.within);
	const allLand = merge(land, countries.geometries as never);
	const areas = feature(land, countries).features.filter(({ id }) => id !== frame.base);
	return {
		plate,
		land: svgPath(projection, allLand),
		// `reversed` outlines run against the direction of their neighbours’, so a shared border is the same text in both
		// paths and compresses well.
		tints: areas
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
	return { id: wider.id, plate: plateBox(wider), d: frameOutline(frameProjection(wider), frame) };
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
