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
import {
	boundsOf,
	levelsIn,
	liesWithin,
	type Size,
	type Window,
} from '#src/sheet/shared/window.ts';
import { shapeGeometry } from './levels/shape-geometry.ts';

/** SVG units per CSS pixel: coordinates are whole numbers and yet half a pixel fine. */
export const UNITS = 2;

/** How a window is painted as SVG. */
interface SvgBrush {
	scene: Scene;
	/** Returns what an attribute says for a colour: `var(--map-sea)`, or its value. */
	colourOf: (colour: Colour) => string;
	/**
	 * How far the picture goes on beyond its left and right edge, and beyond the others, in CSS pixels. Less than 30 shows
	 * where surfaces end.
	 */
	bleed: readonly [across: number, down: number];
	/** True for renderers that know no `vector-effect`: lines then grow with the picture. */
	scalesLines?: true;
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
	{ scene, colourOf, bleed: [across, down], scalesLines }: SvgBrush,
): string {
	const k = window.scale * UNITS;
	const plane = geoIdentity()
		.scale(k)
		.translate([(size.width / 2) * UNITS - window.x * k, (size.height / 2) * UNITS - window.y * k])
		.clipExtent([
			[-across * UNITS, -down * UNITS],
			[(size.width + across) * UNITS, (size.height + down) * UNITS],
		]);
	const whole = { width: size.width + 2 * across, height: size.height + 2 * down };
	const painted = boundsOf(window, whole);
	const shown = levelsIn(levels, window, whole);
	return shown.map((level, index) => paintLevel(level, index === 0)).join('\n');

	function paintLevel(level: Level, isLowest: boolean) {
		const { bounds } = level;
		const isCut = bounds !== undefined && !liesWithin(painted, bounds);
		const shapes = PAINTS.filter((paint) => isUsed(paint, window.scale)).flatMap((paint) => {
			const chosen = paintedShapes(level.layers[paint.layer] ?? [], paint, scene);
			const colour = (shape: Shape) =>
				paint.fill && colourOf(colourOfShape(paint.fill, shape, scene));
			return [...Map.groupBy(chosen, ({ within }) => within).values()].flatMap((cutAlike) =>
				[...Map.groupBy(cutAlike, colour)].map(([fill, alike]) =>
					paintShapes(level, alike, paint, fill),
				),
			);
		});
		const clip = (layer: 'land' | 'cover') =>
			`<clipPath id="${layer}-${level.id}"><path clip-rule="evenodd" d="${pathsOf(level, level.layers[layer], true)}"/></clipPath>`;
		const within = isCut ? ` clip-path="url(#cover-${level.id})"` : '';
		return [
			// Beyond what the coarsest level covers, there is nothing to know.
			isLowest && isCut && beyond(),
			level.layers.land && clip('land'),
			...clipsOfZones(level),
			isCut && clip('cover'),
			`<g${within}>`,
			...shapes,
			'</g>',
		]
			.filter(Boolean)
			.join('\n');
	}

	/** Returns clips to the land of each area that zones are cut to. */
	function clipsOfZones(level: Level) {
		const { id, layers } = level;
		const cutTo = new Set(layers.zones?.map(({ within }) => within));
		const areas = layers.areas?.filter((area) => area.id && cutTo.has(area.id)) ?? [];
		return areas.map(
			(area) =>
				`<clipPath id="${area.id}-${id}" clip-path="url(#land-${id})"><path clip-rule="evenodd" d="${pathsOf(level, [area], true)}"/></clipPath>`,
		);
	}

	function beyond() {
		const [left, top] = [-across * UNITS, -down * UNITS];
		const [width, height] = [whole.width * UNITS, whole.height * UNITS];
		return `<path fill="${colourOf('paper')}" d="M${left} ${top}h${width}v${height}h-${width}z"/>`;
	}

	function pathsOf(level: Level, shapes: readonly Shape[] = [], isClosed: boolean) {
		return shapes
			.map((shape) => svgPath(plane as never, shapeGeometry(level, shape, isClosed) as Geometry))
			.join('');
	}

	function paintShapes(level: Level, shapes: Shape[], paint: Paint, fill: string | undefined) {
		const d = pathsOf(level, shapes, isSurface(paint.layer));
		if (!d) return '';
		const unit = scalesLines ? UNITS : 1;
		const attributes = {
			fill: fill ?? 'none',
			'fill-rule': fill && 'evenodd',
			stroke: paint.stroke && colourOf(paint.stroke),
			'stroke-width': paint.width && paint.width * unit,
			'stroke-dasharray': paint.dash?.map((length) => length * unit).join(' '),
			'stroke-linecap': paint.stroke && !paint.flat && 'round',
			'stroke-linejoin': paint.stroke && 'round',
			'vector-effect': paint.stroke && !scalesLines && 'non-scaling-stroke',
			'clip-path': paint.onLand && `url(#${shapes[0]?.within ?? 'land'}-${level.id})`,
		};
		const written = Object.entries(attributes).map(
			([name, value]) => value && ` ${name}="${value}"`,
		);
		return `<path${written.filter(Boolean).join('')} d="${d}"/>`;
	}
}
