import { geoIdentity } from 'd3-geo';
import type { Geometry } from 'geojson';
import { svgPath } from '#src/geo/draw/svg-path.ts';
import { isSurface, type Level, type Shape } from '#src/sheet/shared/level.ts';
import {
	type Colour,
	colourOfShape,
	isUsed,
	type Paint,
	PAINTS,
	paintedShapes,
	type Scene,
} from '#src/sheet/shared/paints.ts';
import { levelsIn, type Size, type Window } from '#src/sheet/shared/window.ts';
import { shapeGeometry } from './shape-geometry.ts';

/** SVG units per CSS pixel: coordinates are whole numbers and yet a quarter of a pixel fine. */
export const UNITS = 4;
/** How a window is painted as SVG. */
interface SvgBrush {
	scene: Scene;
	/** Returns what an attribute says for a colour: `var(--map-sea)`, or its value. */
	colourOf: (colour: Colour) => string;
	/** How far the picture goes on beyond its edge, in CSS pixels. Less than 30 shows where surfaces end. */
	bleed: number;
}

/**
 * Paints a window as SVG: what `paintGround` paints on a canvas, from the same list of paints.
 * @param size The size in CSS pixels for which lines are as wide as they should be. The picture is `UNITS` times as large.
 * @returns Elements without the `svg` around them.
 */
export function paintSvg(
	levels: readonly Level[],
	window: Window,
	size: Size,
	{ scene, colourOf, bleed }: SvgBrush,
): string {
	const k = window.scale * UNITS;
	const plane = geoIdentity()
		.scale(k)
		.translate([(size.width / 2) * UNITS - window.x * k, (size.height / 2) * UNITS - window.y * k])
		.clipExtent([
			[-bleed * UNITS, -bleed * UNITS],
			[(size.width + bleed) * UNITS, (size.height + bleed) * UNITS],
		]);
	const shown = levelsIn(levels, window, {
		width: size.width + 2 * bleed,
		height: size.height + 2 * bleed,
	});
	return shown.map((level, index) => paintLevel(level, index > 0)).join('\n');

	function paintLevel(level: Level, isInset: boolean) {
		const painted = PAINTS.filter((paint) => isUsed(paint, window.scale)).flatMap((paint) =>
			paintedShapes(level.layers[paint.layer] ?? [], paint, scene).map((shape) =>
				paintShape(level, shape, paint),
			),
		);
		const clip = (layer: 'land' | 'cover') =>
			`<clipPath id="${layer}-${level.id}"><path clip-rule="evenodd" d="${pathsOf(level, layer)}"/></clipPath>`;
		const zoned = new Set(level.layers.zones?.flatMap((zone) => zone.within ?? []));
		const clipToArea = (area: Shape) =>
			`<clipPath id="${area.id}-${level.id}" clip-path="url(#land-${level.id})"><path clip-rule="evenodd" d="${pathOf(level, area, true)}"/></clipPath>`;
		const areas = level.layers.areas?.filter(({ id }) => id && zoned.has(id)) ?? [];
		const isCut = isInset && level.layers.cover;
		const within = isCut ? ` clip-path="url(#cover-${level.id})"` : '';
		return [
			level.layers.land && clip('land'),
			...areas.map(clipToArea),
			isCut && clip('cover'),
			`<g${within}>`,
			...painted,
			'</g>',
		]
			.filter(Boolean)
			.join('\n');
	}

	function pathsOf(level: Level, layer: 'land' | 'cover') {
		return (level.layers[layer] ?? []).map((shape) => pathOf(level, shape, true)).join('');
	}

	function pathOf(level: Level, shape: Shape, isClosed: boolean) {
		return svgPath(plane as never, shapeGeometry(level, shape, isClosed) as Geometry);
	}

	function paintShape(level: Level, shape: Shape, paint: Paint) {
		const d = pathOf(level, shape, isSurface(paint.layer));
		if (!d) return '';
		const attributes = {
			fill: paint.fill ? colourOf(colourOfShape(paint.fill, shape)) : 'none',
			'fill-rule': paint.fill && 'evenodd',
			stroke: paint.stroke && colourOf(paint.stroke),
			'stroke-width': paint.width && paint.width * UNITS,
			'stroke-dasharray': paint.dash?.map((length) => length * UNITS).join(' '),
			'stroke-linecap': paint.stroke && !paint.flat && 'round',
			'stroke-linejoin': paint.stroke && 'round',
			'clip-path': paint.onLand && `url(#${shape.within ?? 'land'}-${level.id})`,
		};
		const written = Object.entries(attributes).map(
			([name, value]) => value && ` ${name}="${value}"`,
		);
		return `<path${written.filter(Boolean).join('')} d="${d}"/>`;
	}
}
