import { createHash } from 'node:crypto';
import type { Ground } from '#src/geo/draw/ground-paths.ts';
import type { Sheet } from '#src/geo/sheets/atlas.ts';

/**
 * The shapes of a frame’s ground as an SVG file. Pages draw a shape with `<use href="path#id">`, so that it takes the
 * page’s styles: the theme, layers that are switched off, the greys of paper. Opened by itself, the file is an outline map.
 */
export interface GroundFile {
	/** Path without the base. Its name has a hash of the content, so that browsers may keep the file for good. */
	path: string;
	svg: string;
}

const files = new WeakMap<Sheet, GroundFile>();

/**
 * Returns the file of a sheet’s ground. Its ids: `land`, `graticule`, ids of countries (`KP`), and `border-0`, `layer-0`
 * and so on in the order of the ground’s lists.
 */
export function groundFile(sheet: Sheet): GroundFile {
	const file = files.get(sheet) ?? makeFile(sheet);
	files.set(sheet, file);
	return file;
}

function makeFile({ frame, ground }: Sheet): GroundFile {
	const { x, y, width, height } = ground.plate;
	const svg = [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${width} ${height}" fill="none" stroke="gray">`,
		// Attributes, because engines differ in which style sheets apply to a copied shape.
		...shapesOf(ground).map(
			([id, d]) => `<path id="${id}" vector-effect="non-scaling-stroke" d="${d}"/>`,
		),
		'</svg>\n',
	].join('\n');
	const hash = createHash('sha256').update(svg).digest('hex').slice(0, 8);
	return { path: `map/${frame.id}.${hash}.svg`, svg };
}

/** Lists the shapes with path data, each with its id. Circles are too short to be worth a place in the file. */
function shapesOf({ land, graticule, tints, borders, layers }: Ground) {
	const shapes: [id: string, d: string | undefined][] = [
		['land', land],
		['graticule', graticule],
		...tints.map(({ country, d }) => [country, d] as [string, string]),
		...borders.map(({ d }, index) => [`border-${index}`, d] as [string, string]),
		...layers.map(({ d }, index) => [`layer-${index}`, d] as [string, string | undefined]),
	];
	return shapes.filter(([, d]) => d !== undefined);
}
