import { svgAttributes } from '#src/geo/draw/svg-attributes.ts';
import { VERDICT_SHAPES } from '#src/ui/build/verdict-shapes.ts';
import type { Verdict } from '#src/shared/verdicts.ts';
import { type TextStyle, textWidth } from './break-lines.ts';
import { drawTextLine } from './svg-text.ts';

/** A verdict with its mark, its number and its words. `x` is the start of the mark, in pixels of the card. */
interface PositionedVerdict {
	x: number;
	verdict: Verdict;
	text: string;
}

/** Width of the mark with the space after it, and gap between two verdicts; both in em. */
const MARK = 1.1;
const GAP = 0.7;

/**
 * Arranges verdicts with their numbers, “3 borne out”, in as many rows as they need.
 * @param width Largest width of a row, in pixels of the card.
 */
export function verdictRows(
	verdicts: readonly (readonly [Verdict, number])[],
	setting: TextStyle,
	width: number,
): PositionedVerdict[][] {
	const rows: PositionedVerdict[][] = [];
	let x = Number.POSITIVE_INFINITY;
	for (const [verdict, count] of verdicts) {
		const text = `${count} ${verdict}`;
		const itemWidth = MARK * setting.size + textWidth(text, setting);
		if (x + itemWidth > width) {
			rows.push([]);
			x = 0;
		}
		rows.at(-1)!.push({ x, verdict, text });
		x += itemWidth + GAP * setting.size;
	}
	return rows;
}

/**
 * Draws a verdict of a row: its mark, then its number and words.
 * @param at Start of the row and height of its baseline, in pixels of the card.
 */
export const drawVerdict = (
	{ x, verdict, text }: PositionedVerdict,
	at: { x: number; y: number },
	style: TextStyle & { fill: string },
): string =>
	drawVerdictMark(verdict, { x: at.x + x, y: at.y }, style.size * 0.85, style.fill) +
	drawTextLine(text, { ...style, x: at.x + x + MARK * style.size, y: at.y });

/**
 * Draws the mark of a verdict.
 * @param at Its left edge and the baseline of the words beside it, in pixels of the card.
 */
export const drawVerdictMark = (
	verdict: Verdict,
	{ x, y }: { x: number; y: number },
	size: number,
	fill: string,
): string =>
	`<path${svgAttributes({
		d: VERDICT_SHAPES[verdict],
		transform: `translate(${x.toFixed(2)} ${(y - size * 0.88).toFixed(2)}) scale(${(size / 16).toFixed(4)})`,
		fill,
		'fill-rule': 'evenodd',
	})}/>`;
