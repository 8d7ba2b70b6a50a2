import type { CardWords } from '../text/card-text.ts';
import { balanceLines, breakLines, fillLines, type Setting, widthOf } from './break-lines.ts';
import type { Faces } from './font-faces.ts';
import { nameRows } from './name-rows.ts';
import type { Span } from './svg-text.ts';

/** A line of a column, from its top left corner, in pixels of the card. */
export interface SetLine {
	x: number;
	/** Of the baseline. */
	y: number;
	spans: string | Span[];
	setting: Setting;
	fill: 'ink' | 'soft' | 'accent';
	anchor?: 'end';
}

interface Sizes {
	title: number;
	body: number;
}

/** Sizes of the title, largest first, and the smallest of the body that goes with each: the first that fit are taken. */
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
];
const BODIES = [40, 38, 36, 34, 33, 32, 31, 30, 29, 28, 27, 26, 25, 24];
const SIZES = TITLES.flatMap(([title, least]): Sizes[] =>
	BODIES.filter((body) => body >= least).map((body) => ({ title, body })),
);
/** How many lines a title of a size may have; small ones may have any number. */
const mostLines = (size: number) => (size > 100 ? 1 : size >= 50 ? 3 : Number.POSITIVE_INFINITY);

const EYEBROW = 25;
const REMARK = 23;
const NAMES = 44;
/** Between number and title. */
const HANG = 20;
/** So many lines of a body are made even, more are a paragraph. */
const FEW = 3;

/**
 * Sets all that a card says, but for what it holds, as large as `room` allows: title before body.
 * @throws {RangeError} If there is no room for it in the smallest sizes.
 */
export function layOut(words: CardWords, width: number, room: number, faces: Faces): SetLine[] {
	const sizes = SIZES.find((some) => fits(words, some, width, room, faces));
	if (!sizes) {
		throw new RangeError(
			`There is no room on a card for “${words.title}”: shorten it, or what stands below.`,
		);
	}
	return setLines(words, sizes, width, faces);
}

/** Whether sizes bring all of it into a box; even lines are as many as full ones. */
function fits(words: CardWords, sizes: Sizes, width: number, room: number, faces: Faces): boolean {
	const large = { face: faces.display, size: sizes.title };
	const title = fillLines(bound(words.title), large, width);
	if (title.length > mostLines(sizes.title)) return false;
	if (title.some((text) => widthOf(text, large) > width)) return false;
	return setLines(words, sizes, width, faces, fillLines).at(-1)!.y <= room;
}

function setLines(
	words: CardWords,
	sizes: Sizes,
	width: number,
	faces: Faces,
	breaker?: typeof fillLines,
): SetLine[] {
	const { eyebrow, number, names = [], remark } = words;
	const [title, body] = [bound(words.title), bound(words.body)];
	const even = breaker ?? balanceLines;
	const lines: SetLine[] = [];
	let y = EYEBROW * 0.75;
	const add = (line: Omit<SetLine, 'y' | 'x'>, x = 0) => lines.push({ x, y, ...line });

	const spans = [{ text: eyebrow.name, face: faces.bold }, { text: eyebrow.more }];
	add({ spans, setting: { face: faces.sans, size: EYEBROW }, fill: 'soft' });

	const large = { face: faces.display, size: sizes.title };
	y += 26 + sizes.title;
	if (number) add({ spans: number, setting: large, fill: 'accent', anchor: 'end' }, -HANG);
	for (const [i, text] of even(title, large, width).entries()) {
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
	for (const [i, text] of (remark ? even(remark, note, width) : []).entries()) {
		y += REMARK * (i === 0 ? 1.9 : 1.35);
		add({ spans: text, setting: note, fill: 'soft' });
	}
	return lines;
}

/** Keeps a number and what it counts, or its month, in one line. */
const bound = (text: string) => text.replace(/(\d) (?=\p{L})/gu, '$1\u00a0');

function breakBody(text: string, setting: Setting, width: number): string[] {
	const lines = breakLines(text, setting, width);
	return lines.length > FEW ? lines : balanceLines(text, setting, width);
}
