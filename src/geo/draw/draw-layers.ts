import type { GeoProjection } from 'd3-geo';
import type { FrameSpec, LayerSpec, LonLat } from '../map-types.ts';
import { smoothLine } from './smooth-line.ts';
import { svgPath } from './svg-path.ts';

/** A layer as it is printed: a path, or a circle in SVG units. */
export interface Drawn {
	/** Undefined where several layers became one path. */
	id?: string;
	kind: string;
	d?: string;
	circle?: { cx: number; cy: number; r: number };
	/** The country that bounds it. */
	within?: string;
}

/** Whether layers of a kind are railways, which are drawn with ties. */
export const isRail = (kind: string): boolean => kind.startsWith('rail');

interface LayerContext {
	layers: readonly LayerSpec[];
	places: readonly { id: string; lon: number; lat: number }[];
}

/** The schematic lines, rings and zones of a frame; railways of one kind become one path. */
export function drawLayers(
	frame: FrameSpec,
	projection: GeoProjection,
	{ layers, places }: LayerContext,
): Drawn[] {
	const drawn = layers.filter(({ frames }) => frames.includes(frame.id)).map(draw);
	const kinds = [...new Set(drawn.map(({ kind }) => kind))];
	return kinds.flatMap((kind) => {
		const alike = drawn.filter((layer) => layer.kind === kind);
		return isRail(kind) ? [joined(alike)] : alike;
	});

	function draw(layer: LayerSpec): Drawn {
		const { id, kind } = layer;
		if (layer.ring) return { id, kind, circle: ring(layer.ring) };
		const points = layer.points ?? [];
		const within = layer.within ? { within: layer.within } : {};
		return { id, kind, ...within, d: svgPath(projection, shape(layer, points)) };
	}

	/** All frames' projections keep circles of this size round to within 0.3 %. */
	function ring({ place, km }: { place: string; km: number }) {
		const center = places.find(({ id }) => id === place);
		if (!center) throw new RangeError(`content/map/layers.json rings unknown place "${place}".`);
		const [cx, cy] = projection([center.lon, center.lat])!.map(Math.round) as LonLat;
		return { cx, cy, r: Math.round((km * 1000) / frame.unit) };
	}
}

function shape(layer: LayerSpec, points: LonLat[]) {
	if (layer.within) return { type: 'Polygon' as const, coordinates: [points] };
	const coordinates = layer.smooth ? smoothLine(points) : points;
	return { type: 'LineString' as const, coordinates };
}

function joined(layers: Drawn[]): Drawn {
	const [first] = layers as [Drawn];
	return layers.length === 1
		? first
		: { kind: first.kind, d: layers.map((layer) => layer.d).join('') };
}
