import type { GeoProjection } from 'd3-geo';
import type { FrameSpec, LayerSpec, LonLat } from '../map-types.ts';
import { smoothLine } from './smooth-line.ts';
import { svgPath } from './svg-path.ts';

/** A drawn layer: path data or a circle, in SVG units. */
export interface DrawnLayer {
	/** Id of the layer; undefined if several layers were joined in one path. */
	id?: string;
	kind: string;
	d?: string;
	circle?: { cx: number; cy: number; r: number };
	/** Id of the country that the layer is cut to. */
	within?: string;
}

/** Reports whether layers of a kind are railways, which are drawn with ties. */
export const isRail = (kind: string): boolean => kind.startsWith('rail');

interface LayerContext {
	layers: readonly LayerSpec[];
	places: readonly { id: string; lon: number; lat: number }[];
}

/**
 * Draws the schematic lines, rings and zones of a frame. Railways of one kind are joined in one path.
 * @throws {RangeError} If a layer is a ring round an unknown place.
 */
export function drawLayers(
	frame: FrameSpec,
	projection: GeoProjection,
	{ layers, places }: LayerContext,
): DrawnLayer[] {
	const drawn = layers.filter(({ frames }) => frames.includes(frame.id)).map(draw);
	const kinds = [...new Set(drawn.map(({ kind }) => kind))];
	return kinds.flatMap((kind) => {
		const sameKind = drawn.filter((layer) => layer.kind === kind);
		return isRail(kind) ? [join(sameKind)] : sameKind;
	});

	function draw(layer: LayerSpec): DrawnLayer {
		const { id, kind } = layer;
		if (layer.ring) return { id, kind, circle: ring(layer.ring) };
		const points = layer.points ?? [];
		const within = layer.within ? { within: layer.within } : {};
		return { id, kind, ...within, d: svgPath(projection, layerGeometry(layer, points)) };
	}

	/** Returns a circle. In the projections of all frames, circles of this size stay round to within 0.3 %. */
	function ring({ place, km }: { place: string; km: number }) {
		const center = places.find(({ id }) => id === place);
		if (!center) throw new RangeError(`content/map/layers.json rings unknown place "${place}".`);
		const [cx, cy] = projection([center.lon, center.lat])!.map(Math.round) as LonLat;
		return { cx, cy, r: Math.round((km * 1000) / frame.unit) };
	}
}

/** Returns the geometry of a line or, for a layer with `within`, of a zone. */
function layerGeometry(layer: LayerSpec, points: LonLat[]) {
	if (layer.within) return { type: 'Polygon' as const, coordinates: [points] };
	const coordinates = layer.smooth ? smoothLine(points) : points;
	return { type: 'LineString' as const, coordinates };
}

/** Joins layers of one kind in one path. A single layer stays as it is. */
function join(layers: DrawnLayer[]): DrawnLayer {
	const [first] = layers as [DrawnLayer];
	return layers.length === 1
		? first
		: { kind: first.kind, d: layers.map((layer) => layer.d).join('') };
}
