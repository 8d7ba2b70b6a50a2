import type { CardWords } from '../text/card-text.ts';
import { layOut } from './column-layout.ts';
import type { Faces } from './font-faces.ts';
import { attributes, printLine } from './svg-text.ts';
import type { Colours } from './theme-colours.ts';

/** Where the column stands, in pixels of the card. */
interface Column {
	left: number;
	right: number;
	top: number;
	/** Of the last baseline. */
	bottom: number;
}

const SIZE = 25;
/** What the foot takes, and how far above its baseline the rule stands. */
const FOOT = { height: 66, rule: 41 };

/** Sets what a card says in a column: at its foot, below a rule, what it holds. */
export function setColumn(
	words: CardWords,
	{ left, right, top, bottom }: Column,
	{ faces, colours }: { faces: Faces; colours: Colours },
): string {
	const colour = (name: string) => colours.get(`--color-${name}`)!;
	const lines = layOut(words, right - left, bottom - FOOT.height - top, faces);
	const rule = `M${left} ${bottom - FOOT.rule}H${right}`;
	const foot = { x: left, y: bottom, face: faces.sans, size: SIZE, fill: colour('ink') };
	return [
		...lines.map(({ x, y, spans, setting, fill, anchor }) =>
			printLine(spans, {
				...{ ...setting, x: left + x, y: top + y, fill: colour(fill) },
				...(anchor && { anchor }),
			}),
		),
		`<path${attributes({ d: rule, stroke: colour('hair'), 'stroke-width': 1.5 })}/>`,
		printLine(words.holds, foot),
	].join('');
}
