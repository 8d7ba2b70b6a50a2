import { escapeText, svgAttributes } from '#src/geo/draw/svg-attributes.ts';
import type { Lettered } from '#src/sheet/shared/lettering/letter-sheet.ts';
import {
	ARROW,
	LEADING,
	LETTERS,
	SMALL_PICTURE,
} from '#src/sheet/shared/lettering/letter-sizes.ts';
import type { Lettering } from '../picture.ts';

/** How the names of a picture are drawn. */
interface NamesOfPicture {
	/** Width of the picture divided by its height. */
	ratio: number;
	/** Tells the ids of this picture from those of others on the page. */
	scope: string;
	/** Addresses of the pages that names lead to, by id. Without it names are no links. */
	addresses?: ReadonlyMap<string, string> | undefined;
}

/**
 * Draws the names of a picture as SVG, for an `svg` of any size: points are shares of it, and letters, with the styles of
 * names.css, keep their size and their distance from their point.
 * @returns Elements without the `svg` around them.
 */
export const drawNames = (
	{ names, width }: Lettering,
	{ ratio, scope, addresses }: NamesOfPicture,
): string =>
	names
		.map((name) => drawName(name, { width, height: width / ratio }, scope, addresses?.get(name.id)))
		.join('');

/** Draws a name. @param size The size of the picture in CSS pixels for which the name was placed. */
function drawName(
	name: Lettered,
	{ width, height }: { width: number; height: number },
	scope: string,
	address: string | undefined,
): string {
	const { id, kind, isLit, lang, at, arrow, box, course } = name;
	const middle = course?.[Math.floor(course.length / 2)];
	const [across, down] = (at ??
		middle ?? [(box!.left + box!.right) / 2, (box!.top + box!.bottom) / 2]) as readonly [
		number,
		number,
	];
	const isSmall = height < SMALL_PICTURE;
	const attributes = svgAttributes({
		class: ['sheet-name', `sheet-${kind}`, isLit && 'sheet-lit', isSmall && 'sheet-small']
			.filter(Boolean)
			.join(' '),
		...{ lang, x: percent(across / width), y: percent(down / height) },
	});
	// A dot without a name is no link: it is too small to be hit, and has nothing to say.
	const link = (box ?? course) && address;
	const [start, end] = link
		? [`<a${svgAttributes({ href: link, 'data-place': id })}>`, '</a>']
		: ['<g>', '</g>'];
	const mark = [
		at && arrow === undefined ? `<circle r="${isLit ? 6 : 2.8}"/>` : '',
		arrow === undefined ? '' : `<path d="${ARROW}" transform="rotate(${arrow})"/>`,
	];
	const letters = [
		course ? drawAlong(name, [across, down], `course-${scope}${id}`) : '',
		box ? drawInBox(name, [across, down], isSmall) : '',
	];
	return [`<svg${attributes}>`, start, ...mark, ...letters, end, '</svg>'].join('');
}

type Point = readonly [x: number, y: number];

/** Draws a name along its course. @param from The point of the name. @param id Id of the line that the letters follow. */
function drawAlong({ text, course }: Lettered, [across, down]: Point, id: string): string {
	const d = `M${course!.map(([x, y]) => `${round(x - across)} ${round(y - down)}`).join('L')}`;
	return [
		`<path${svgAttributes({ id, d, fill: 'none' })}/>`,
		`<text text-anchor="middle" dy="0.3em"><textPath${svgAttributes({ href: `#${id}`, startOffset: '50%' })}>`,
		`${escapeText(text)}</textPath></text>`,
	].join('');
}

/** Draws the lines of a name in its box. @param from The point of the name. */
function drawInBox(
	{ kind, isLit, text, local, box, align = 'start' }: Lettered,
	[across, down]: Point,
	isSmall: boolean,
): string {
	const { left, right, top } = box!;
	const letters = LETTERS[isLit && kind === 'place' ? 'lit' : kind];
	const size = isSmall ? letters.small : letters.size;
	const x = round({ start: left, middle: (left + right) / 2, end: right }[align] - across);
	const y = round(top - down + size * 0.85);
	const dy = `${LEADING}em`;
	const rows = text
		.split('\n')
		.map(
			(row, i) =>
				`<tspan${svgAttributes({ x, ...(i ? { dy } : { y }) })}>${escapeText(row)}</tspan>`,
		);
	const beside = local
		? `<tspan${svgAttributes({ class: 'sheet-local', x, dy })}>${escapeText(local)}</tspan>`
		: '';
	const anchor = svgAttributes({ 'text-anchor': align === 'start' ? undefined : align });
	return `<text${anchor}>${rows.join('')}${beside}</text>`;
}

const percent = (share: number) => `${Math.round(share * 1e4) / 100}%`;
const round = (px: number) => Math.round(px * 10) / 10;
