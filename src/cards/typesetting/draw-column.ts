import { svgAttributes } from '#src/geo/draw/svg-attributes.ts';
import type { CardText } from '../text/card-text.ts';
import { fitCardText } from './fit-card-text.ts';
import type { Faces } from './font-faces.ts';
import { drawTextLine } from './svg-text.ts';
import type { Colours } from './theme-colours.ts';
import { drawVerdict, verdictRows } from './verdict-rows.ts';

/** Position of the column, in pixels of the card. */
interface Column {
	left: number;
	right: number;
	top: number;
	/** Height of the last baseline. */
	bottom: number;
}

/** Font size of the foot’s line; font size of the verdicts above it, and height of their rows. */
const SIZE = 25;
const VERDICTS = 23;
const ROW = 34;
/** Height of the foot, and distance from its baseline up to the rule; both in pixels of the card. */
const FOOT = { height: 66, rule: 41 };

/**
 * Draws the text of a card as a column, in SVG. The foot is at the bottom, below a rule: the verdicts, then a line.
 * @throws {RangeError} If the text does not fit in the smallest font sizes.
 */
export function drawColumn(
	words: CardText,
	{ left, right, top, bottom }: Column,
	{ faces, colours }: { faces: Faces; colours: Colours },
): string {
	const colour = (name: string) => colours.get(`--color-${name}`)!;
	const style = { face: faces.sans, size: SIZE, fill: colour('ink') };
	const ofVerdicts = { ...style, size: VERDICTS };
	const rows = verdictRows(words.verdicts ?? [], ofVerdicts, right - left);
	const above = rows.length * ROW;
	const lines = fitCardText(words, right - left, bottom - above - FOOT.height - top, faces);
	const rule = `M${left} ${bottom - above - FOOT.rule}H${right}`;
	return [
		...lines.map(({ x, y, spans, setting, fill, anchor }) =>
			drawTextLine(spans, {
				...{ ...setting, x: left + x, y: top + y, fill: colour(fill) },
				...(anchor && { anchor }),
			}),
		),
		`<path${svgAttributes({ d: rule, stroke: colour('hair'), 'stroke-width': 1.5 })}/>`,
		...rows.flatMap((row, index) =>
			row.map((item) =>
				drawVerdict(item, { x: left, y: bottom - above + index * ROW }, ofVerdicts),
			),
		),
		drawTextLine(words.footer, { ...style, x: left, y: bottom }),
	].join('');
}
