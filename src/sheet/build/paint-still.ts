import { createHash } from 'node:crypto';
import type { Scene } from '#src/sheet/shared/paints.ts';
import { type Bounds, liesWithin, windowAround } from '#src/sheet/shared/window.ts';
import { paintSvg, UNITS } from './paint-svg.ts';
import type { Sheet } from './sheet.ts';
import { simplifyLevel } from './lines/simplify-level.ts';

/** What a page draws of a still: `<use href="path#still">` in an SVG with the `viewBox`. */
export interface StillWindow {
	/** Path without the base. Its name has a hash of the content, so that browsers may keep the file for good. */
	path: string;
	/** What is drawn goes on beyond it. */
	viewBox: string;
}

/** A picture of a window without its names, as an SVG file. */
export interface Still extends StillWindow {
	svg: string;
	bounds: Bounds;
	/** Width of the window, in CSS pixels, at which the still is as detailed as it should be. */
	width: number;
}

/** The usual width of a still in CSS pixels. */
const WIDTH = 480;
/** How far a picture usually goes on beyond its window. */
const MARGIN = 0.35;
/** How far lines are moved to spare points, in CSS pixels of the still. */
const TOLERANCE = 0.65;
/** How many times a picture may be larger than the still that it is cut from. */
const LARGEST_ENLARGEMENT = 1.4;

/** Size of a still, as `paintStill` has it. */
export interface StillSize {
	width?: number;
	margin?: number;
	/** The same on the left and right, if the picture is cut for broad slots too. */
	marginAcross?: number;
	/** Style sheet of a picture that stands alone, as in an `img`: it has the colours. Others get them from their page. */
	css?: string;
	/** The names of a picture that stands alone, from `drawNames`, and the width that they were placed for, in CSS pixels. */
	names?: { drawn: string; width: number };
}

/**
 * Paints the still of a window.
 * @param id Id of the view; part of the file’s name.
 * @param scene What is lit and switched on.
 * @param size Width of the window, in CSS pixels, at which the still is as detailed as it should be; and how far the
 * picture goes on beyond it on each side, as a share of that width: slots have many shapes.
 */
export function paintStill(
	id: string,
	{ levels }: Pick<Sheet, 'levels'>,
	bounds: Bounds,
	scene: Scene,
	{ width = WIDTH, margin = MARGIN, marginAcross = margin, css, names }: StillSize = {},
): Still {
	const [left, top, right, bottom] = bounds;
	const size = { width, height: (width * (bottom - top)) / (right - left) };
	const window = windowAround(bounds, size);
	const simple = levels.map((level) => simplifyLevel(level, TOLERANCE / window.scale));
	const painted = paintSvg(simple, window, size, {
		scene,
		bleed: [width * marginAcross, width * margin],
		// A property that the page sets: pictures follow the theme of their page.
		colourOf: (colour) => `var(--map-${colour})`,
	});
	const viewBox = `0 0 ${size.width * UNITS} ${Math.round(size.height * UNITS)}`;
	const lettered = names
		? `<svg viewBox="0 0 ${names.width} ${(names.width * size.height) / width}">${names.drawn}</svg>`
		: '';
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}">${css ? `<style>${css}</style>` : ''}<g id="still">${painted}</g>${lettered}</svg>\n`;
	const hash = createHash('sha256').update(svg).digest('hex').slice(0, 8);
	return { path: `map/${id}.${hash}.svg`, viewBox, svg, bounds, width };
}

/** Returns the part of a still that shows some bounds. */
export function cropStill({ path, width, bounds: whole }: Still, bounds: Bounds): StillWindow {
	const unit = (width * UNITS) / (whole[2] - whole[0]);
	const [x, y] = [bounds[0] - whole[0], bounds[1] - whole[1]];
	const size = [bounds[2] - bounds[0], bounds[3] - bounds[1]];
	const viewBox = [x, y, ...size].map((km) => Math.round(km * unit)).join(' ');
	return { path, viewBox };
}

/**
 * Chooses the still that a picture is cut from: the widest that shows its bounds in enough detail, so that the pictures
 * of a page share few files. Returns undefined if there is none.
 * @param width Width of the picture in CSS pixels.
 */
export function chooseStill<S extends Pick<Still, 'bounds' | 'width'>>(
	stills: readonly S[],
	bounds: Bounds,
	width: number,
): S | undefined {
	const widthOf = ([left, , right]: Bounds) => right - left;
	const isFit = ({ bounds: whole, width: detailed }: S) => {
		const margin = MARGIN * widthOf(whole);
		const [left, top, right, bottom] = whole;
		const drawn = [left - margin, top - margin, right + margin, bottom + margin] as const;
		const enlargement = width / widthOf(bounds) / (detailed / widthOf(whole));
		return liesWithin(bounds, drawn) && enlargement <= LARGEST_ENLARGEMENT;
	};
	return stills.filter(isFit).toSorted((a, b) => widthOf(b.bounds) - widthOf(a.bounds))[0];
}
