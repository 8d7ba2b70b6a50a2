import type { Interview } from '#src/edition/model/edition.ts';
import { outcomesOf } from '#src/edition/outcomes/outcomes-of.ts';
import { drawPage } from './draw-card.ts';
import type { DrawingTools } from './map-pictures/draw-map.ts';
import { ledgerCardText } from './text/ledger-card-text.ts';
import { textWidth } from './typesetting/break-lines.ts';
import { CARD_SIZE } from './typesetting/card-size.ts';
import { drawColumn } from './typesetting/draw-column.ts';
import { drawTextLine } from './typesetting/svg-text.ts';
import { drawVerdictMark } from './typesetting/verdict-rows.ts';

/** Edges of the column of text, of the picture of all verdicts, and of both; in pixels of the card. */
const COLUMN = { left: 64, right: 660 };
const PICTURE = { left: 732, right: CARD_SIZE.width - 64 };
const [TOP, BOTTOM] = [54, CARD_SIZE.height - 52];
/** Largest font size of an answer’s label, and largest distance between two rows; in pixels of the card. */
const LABEL = 25;
const PITCH = 46;
/** Side of a mark, distance between two marks, and gap between label and marks; in em of the label. */
const MARK = { size: 0.95, step: 1.15, gap: 0.9 };

/**
 * Draws the card of the page that says what became of an interview’s statements, as SVG: its text, and at right the
 * verdicts of each answer as a row of marks.
 */
export function drawLedgerCard(interview: Interview, site: string, tools: DrawingTools): string {
	const { colours, faces } = tools;
	return drawPage(
		[
			drawColumn(ledgerCardText(interview), { ...COLUMN, top: TOP, bottom: BOTTOM }, tools),
			drawTextLine(site, {
				...{ x: PICTURE.right, y: TOP + 19, face: faces.text, size: 34, anchor: 'end' },
				fill: colours.get('--color-ink')!,
			}),
			...drawRows(interview, tools),
		],
		tools,
	);
}

/** Draws a row for each answer: its number and label, then the marks of its verdicts. The last row is at the foot. */
function drawRows(interview: Interview, { colours, faces }: DrawingTools): string[] {
	const rows = outcomesOf(interview).map(({ stop, rows }) => ({
		label: stop.answer ? `${stop.answer.number} ${stop.label}` : stop.label,
		verdicts: rows.map(({ statement }) => statement.outcome.verdict),
	}));
	const ink = colours.get('--color-ink')!;
	const pitch = Math.min(PITCH, (BOTTOM - TOP - 2 * LABEL) / rows.length);
	const widest = Math.max(
		...rows.map(({ label }) => textWidth(label, { face: faces.sans, size: 1 })),
	);
	const most = Math.max(...rows.map(({ verdicts }) => verdicts.length));
	const room = PICTURE.right - PICTURE.left;
	const size = Math.min(LABEL, pitch * 0.8, room / (widest + MARK.gap + most * MARK.step));
	const marks = PICTURE.right - most * MARK.step * size;
	return rows.flatMap(({ label, verdicts }, index) => {
		const y = BOTTOM - (rows.length - 1 - index) * pitch;
		return [
			drawTextLine(label, { x: PICTURE.left, y, face: faces.sans, size, fill: ink }),
			...verdicts.map((verdict, position) =>
				drawVerdictMark(
					verdict,
					{ x: marks + position * MARK.step * size, y },
					MARK.size * size,
					ink,
				),
			),
		];
	});
}
