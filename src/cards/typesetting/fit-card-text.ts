import type { CardText } from '../text/card-text.ts';
import { balanceLines, breakLines, fillLines, type TextStyle, textWidth } from './break-lines.ts';
import type { Faces } from './font-faces.ts';
import { nameRows } from './name-rows.ts';
import type { Span } from './svg-text.ts';

/** A line of text with its position in the column. Lengths are in pixels of the card, from the column’s top left. */
export interface PositionedLine {
	x: number;
	/** Height of the baseline. */
	y: number;
	spans: string | Span[];
	setting: TextStyle;
	fill: 'ink' | 'soft' | 'accent';
	anchor?: 'end';
}

/** Font sizes in pixels of the card. */
interface Sizes {
	title: number;
	body: number;
}

/** Font sizes of the title, largest first, each with the smallest size of its body. The first that fits is used. */
const TITLES: readonly (readonly [title: number, body: number])[] = [
	[120, 30],
	[104, 30],
	[88, 30],
	[80, 30],
	[72, 28],
	[66, 28],
	[60, 27],
	[55, 27],
	[50, 29],
	[46, 28],
	[43, 27],
	[40, 27],
	[37, 26],
	[35, 25],
	[33, 24],
	[31, 24],
	[29, 23],
];
const BODIES = [40, 38, 36, 34, 33, 32, 31, 30, 29, 28, 27, 26, 25, 24, 23];
const SIZES = TITLES.flatMap(([title, minBody]): Sizes[] =>
	BODIES.filter((body) => body >= minBody).map((body) => ({ title, body })),
);
/** Returns the largest number of lines for a title of a font size; small titles may have any number. */
const maxTitleLines = (size: number) =>
	size > 100 ? 1 : size >= 50 ? 3 : Number.POSITIVE_INFINITY;

/** Font sizes in pixels of the card. */
const EYEBROW = 25;
const REMARK = 23;
const NAMES = 44;
/** Gap between number and title, in pixels of the card. */
const NUMBER_GAP = 20;
/** A body of at most this many lines is balanced; a longer one is broken as a paragraph. */
const MAX_BALANCED = 3;

/**
 * Lays out the text of a card except its foot line, in the largest font sizes that fit; a larger title is preferred to
 * a larger body.
 * @param width Width of the column, in pixels of the card.
 * @param room Height of the column without its foot, in pixels of the card.
 * @throws {RangeError} If the text does not fit in the smallest sizes.
 */
export function fitCardText(
	words: CardText,
	width: number,
	room: number,
	faces: Faces,
): PositionedLine[] {
	const sizes = SIZES.find((candidate) => fits(words, candidate, width, room, faces));
	if (!sizes) {
		throw new RangeError(
			`There is no room on a card for “${words.title}”: shorten it, or what stands below.`,
		);
	}
	return setLines(words, sizes, width, faces);
}

/**
 * Returns true if the text fits in these sizes. It measures with `fillLines`, which is faster than balanced lines and
 * gives the same number of lines.
 */
function fits(words: CardText, sizes: Sizes, width: number, room: number, faces: Faces): boolean {
	const large = { face: faces.display, size: sizes.title };
	const title = fillLines(bindNumbers(words.title), large, width);
	if (title.length > maxTitleLines(sizes.title)) return false;
	if (title.some((text) => textWidth(text, large) > width)) return false;
	return setLines(words, sizes, width, faces, fillLines).at(-1)!.y <= room;
}

/**
 * Lays out the text in the given sizes.
 * @param breaker Breaks every text; by default the title, the remark and a short body are balanced.
 */
function setLines(
	words: CardText,
	sizes: Sizes,
	width: number,
	faces: Faces,
	breaker?: typeof fillLines,
): PositionedLine[] {
	const { eyebrow, number, names = [], remark } = words;
	const [title, body] = [bindNumbers(words.title), bindNumbers(words.body)];
	const breakEven = breaker ?? balanceLines;
	const lines: PositionedLine[] = [];
	let y = EYEBROW * 0.75;
	const add = (line: Omit<PositionedLine, 'y' | 'x'>, x = 0) => lines.push({ x, y, ...line });

	const spans = [{ text: eyebrow.name, face: faces.bold }, { text: eyebrow.more }];
	add({ spans, setting: { face: faces.sans, size: EYEBROW }, fill: 'soft' });

	const large = { face: faces.display, size: sizes.title };
	y += 26 + sizes.title;
	if (number) add({ spans: number, setting: large, fill: 'accent', anchor: 'end' }, -NUMBER_GAP);
	for (const [i, text] of breakEven(title, large, width).entries()) {
		if (i > 0) y += sizes.title * 1.13;
		add({ spans: text, setting: large, fill: 'ink' });
	}

	const rows = nameRows(names, NAMES, width, faces);
	if (rows.length > 0) y += sizes.title * 0.14;
	for (const row of rows) {
		y += NAMES * 1.45;
		for (const { x, text, face } of row) {
			add({ spans: text, setting: { face, size: NAMES }, fill: 'ink' }, x);
		}
	}

	const serif = { face: faces.text, size: sizes.body };
	y += 14 + sizes.title * 0.16;
	for (const text of (breaker ?? breakBody)(body, serif, width)) {
		y += sizes.body * 1.34;
		add({ spans: text, setting: serif, fill: 'ink' });
	}

	const note = { face: faces.sans, size: REMARK };
	for (const [i, text] of (remark ? breakEven(remark, note, width) : []).entries()) {
		y += REMARK * (i === 0 ? 1.9 : 1.35);
		add({ spans: text, setting: note, fill: 'soft' });
	}
	return lines;
}

/** Joins a number to the word after it by a no-break space: “12 notes”, “3 May”. */
const bindNumbers = (text: string) => text.replace(/(\d) (?=\p{L})/gu, '$1\u00a0');

function breakBody(text: string, setting: TextStyle, width: number): string[] {
	const lines = breakLines(text, setting, width);
	return lines.length > MAX_BALANCED ? lines : balanceLines(text, setting, width);
}
