import { escapeText, svgAttributes } from '#src/geo/draw/svg-attributes.ts';
import type { TextStyle } from './break-lines.ts';
import type { Face } from './font-faces.ts';

/** Part of a line with its own face or colour. */
export interface Span {
	text: string;
	face?: Face;
	fill?: string;
}

/** Position and style of a line. Lengths are in pixels of the card. */
interface Line extends TextStyle {
	x: number;
	/** Height of the baseline. */
	y: number;
	fill: string;
	anchor?: 'start' | 'middle' | 'end';
	/** Colour and width of the outline behind the letters. */
	halo?: { stroke: string; width: number };
	/** Rotation in degrees clockwise, and its centre. */
	turn?: readonly [degrees: number, x: number, y: number];
}

/** Returns one line of text as an SVG element. */
export function drawTextLine(spans: string | readonly Span[], line: Line): string {
	const { x, y, face, size, spacing, fill, anchor, halo, turn } = line;
	const inner =
		typeof spans === 'string'
			? escapeText(spans)
			: spans
					.map(
						(span) =>
							`<tspan${svgAttributes({ 'font-family': span.face?.family, fill: span.fill })}>${escapeText(span.text)}</tspan>`,
					)
					.join('');
	return `<text xml:space="preserve"${svgAttributes({
		x,
		y,
		'font-family': face.family,
		'font-size': size,
		'letter-spacing': spacing && spacing * size,
		'text-anchor': anchor,
		fill,
		stroke: halo?.stroke,
		'stroke-width': halo?.width,
		'stroke-linejoin': halo && 'round',
		'paint-order': halo && 'stroke',
		transform: turn && `rotate(${turn.map(round).join(' ')})`,
	})}>${inner}</text>`;
}

/** Returns a text that follows a line, in its middle. @param points The baseline’s points, in pixels of the card. */
export function drawTextOnPath(
	text: string,
	points: readonly (readonly [x: number, y: number])[],
	{ face, size, spacing, fill }: TextStyle & { fill: string },
): string {
	const d = `M${points.map((point) => point.map(round).join(' ')).join('L')}`;
	const id = `course-${escapeText(text)}`;
	const style = {
		'font-family': face.family,
		'font-size': size,
		'letter-spacing': spacing && spacing * size,
		'text-anchor': 'middle',
		dy: size * 0.3,
		fill,
	};
	return [
		`<defs><path${svgAttributes({ id, d })}/></defs>`,
		`<text${svgAttributes(style)}><textPath${svgAttributes({ href: `#${id}`, startOffset: '50%' })}>`,
		`${escapeText(text)}</textPath></text>`,
	].join('');
}

const round = (n: number) => Math.round(n * 100) / 100;
