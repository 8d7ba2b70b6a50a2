import { createHash } from 'node:crypto';
import type { Level } from '#src/sheet/shared/level.ts';
import type { Scene } from '#src/sheet/shared/paints.ts';
import { type Bounds, windowAround } from '#src/sheet/shared/window.ts';
import { paintSvg, UNITS } from './paint-svg.ts';

/** A picture of a window without its names, as an SVG file. Pages draw it with `<use href="path#still">`. */
export interface Still {
	/** Path without the base. Its name has a hash of the content, so that browsers may keep the file for good. */
	path: string;
	svg: string;
	/** The `viewBox` of the window: what is drawn goes on beyond it. */
	viewBox: string;
}

/** Width of the window in CSS pixels at which the lines of a still are as wide as they should be. */
const WIDTH = 480;
/** How far the picture goes on beyond its window on each side, as a share of its width: slots have many shapes. */
const MARGIN = 0.3;

/**
 * Paints the still of a window.
 * @param id Id of the view; part of the file’s name.
 * @param scene What is lit and switched on.
 */
export function paintStill(
	id: string,
	levels: readonly Level[],
	bounds: Bounds,
	scene: Scene,
): Still {
	const [left, top, right, bottom] = bounds;
	const size = { width: WIDTH, height: (WIDTH * (bottom - top)) / (right - left) };
	const window = windowAround(bounds, size);
	const painted = paintSvg(levels, window, size, {
		scene,
		bleed: WIDTH * MARGIN,
		// A property that the page sets: pictures follow the theme of their page.
		colourOf: (colour) => `var(--map-${colour})`,
	});
	const viewBox = `0 0 ${size.width * UNITS} ${Math.round(size.height * UNITS)}`;
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}"><g id="still">${painted}</g></svg>\n`;
	const hash = createHash('sha256').update(svg).digest('hex').slice(0, 8);
	return { path: `map/${id}.${hash}.svg`, svg, viewBox };
}
