import type { CardText } from '../text/card-text.ts';
import { fitCardText } from './fit-card-text.ts';
import type { Faces } from './font-faces.ts';
import { drawTextLine, svgAttributes } from './svg-text.ts';
import type { Colours } from './theme-colours.ts';

/** Position of the column, in pixels of the card. */
interface Column {
	left: number;
	right: number;
	top: number;
	/** Height of the last baseline. */
	bottom: number;
}

/** Font size of the foot line. */
const SIZE = 25;
/** Height of the foot, and distance from its baseline up to the rule; both in pixels of the card. */
const FOOT = { height: 66, rule: 41 };

/**
 * Draws the text of a card as a column, in SVG. The foot line is at the bottom, below a rule.
 * @throws {RangeError} If the text does not fit in the smallest font sizes.
 */
export function drawColumn(
	words: CardText,
	{ left, right, top, bottom }: Column,
	{ faces, colours }: { faces: Faces; colours: Colours },
): string {
	const colour = (name: string) => colours.get(`--color-${name}`)!;
	const lines = fitCardText(words, right - left, bottom - FOOT.height - top, faces);
	const rule = `M${left} ${bottom - FOOT.rule}H${right}`;
	const foot = { x: left, y: bottom, face: faces.sans, size: SIZE, fill: colour('ink') };
	return [
		...lines.map(({ x, y, spans, setting, fill, anchor }) =>
			drawTextLine(spans, {
				...{ ...setting, x: left + x, y: top + y, fill: colour(fill) },
				...(anchor && { anchor }),
			}),
		),
		`<path${svgAttributes({ d: rule, stroke: colour('hair'), 'stroke-width': 1.5 })}/>`,
		drawTextLine(words.footer, foot),
	].join('');
}
