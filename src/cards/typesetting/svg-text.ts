import type { Setting } from './break-lines.ts';
import type { Face } from './font-faces.ts';

/** Text that may stand in an SVG or an attribute of one. */
const escaped = (text: string): string =>
	text.replace(/[<>&"]/g, (mark) => `&#${mark.charCodeAt(0)};`);

/** Attributes of an element; those without a value are left out. */
export const attributes = (all: Record<string, string | number | undefined>): string =>
	Object.entries(all)
		.filter(([, value]) => value !== undefined)
		.map(
			([name, value]) => ` ${name}="${typeof value === 'number' ? round(value) : escaped(value!)}"`,
		)
		.join('');

/** A stretch of a line in a face and a colour of its own. */
export interface Span {
	text: string;
	face?: Face;
	fill?: string;
}

/** Where and how a line is printed. */
interface Line extends Setting {
	x: number;
	/** Of the baseline. */
	y: number;
	fill: string;
	anchor?: 'start' | 'middle' | 'end';
	/** Colour and width of an edge behind the letters. */
	halo?: { stroke: string; width: number };
	/** Degrees clockwise, and round which point. */
	turn?: readonly [degrees: number, x: number, y: number];
}

/** One line of text. */
export function printLine(spans: string | readonly Span[], line: Line): string {
	const { x, y, face, size, spacing, fill, anchor, halo, turn } = line;
	const inner =
		typeof spans === 'string'
			? escaped(spans)
			: spans
					.map(
						(span) =>
							`<tspan${attributes({ 'font-family': span.face?.family, fill: span.fill })}>${escaped(span.text)}</tspan>`,
					)
					.join('');
	return `<text xml:space="preserve"${attributes({
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

const round = (n: number) => Math.round(n * 100) / 100;
