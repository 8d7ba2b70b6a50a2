import type { Colours } from './colours.ts';
import type { Faces } from './faces.ts';
import { nameRows } from './name-rows.ts';
import { balanceLines, breakLines, type Setting, widthOf } from './set-text.ts';
import { attributes, printLine, type Span } from './svg.ts';
import type { CardWords } from './words.ts';

/** Where the column stands, in pixels of the card. */
export interface Column {
	left: number;
	right: number;
	top: number;
	/** Of the last baseline. */
	bottom: number;
}

/** Sizes of the title, largest first, and the smallest of the body that goes with each: the first that fit are taken. */
const TITLES: readonly (readonly [title: number, body: number])[] = [
	[120, 31],
	[104, 31],
	[88, 31],
	[80, 31],
	[72, 31],
	[66, 30],
	[60, 30],
	[55, 30],
	[50, 29],
	[46, 28],
	[43, 27],
	[40, 27],
	[37, 26],
	[35, 25],
	[33, 24],
];
const BODIES = [40, 38, 36, 34, 33, 32, 31, 30, 29, 28, 27, 26, 25, 24];
/** How many lines a title of a size may have; small ones may have any number. */
const mostLines = (size: number) => (size > 100 ? 1 : size >= 50 ? 3 : Number.POSITIVE_INFINITY);

/** So many lines are made even, more are a paragraph. */
const FEW = 3;

const SMALL = 25;
const REMARK = 23;
const NAMES = 44;
/** From the number to the title, and from the body to the rule above the foot. */
const HANG = 20;
const FOOT = 66;

/** Sets what a card says in a column. */
export function setColumn(
	words: CardWords,
	column: Column,
	{ faces, colours }: { faces: Faces; colours: Colours },
): string {
	const colour = (name: string) => colours.get(`--color-${name}`)!;
	const { left, right, top, bottom } = column;
	const room = bottom - FOOT - top;
	const tries = TITLES.flatMap(([title, least]) =>
		BODIES.filter((body) => body >= least).map((body) => ({ title, body })),
	).values();
	const all = tries
		.map((sizes) => layOut(words, sizes, right - left, faces))
		.filter(({ height }) => height <= room);
	const [largest] = all.take(1);
	if (!largest) throw new RangeError(`There is no room on a card for “${words.title}”.`);
	const rule = `M${left} ${bottom - 41}H${right}`;
	return [
		...largest.lines.map(({ x = 0, y, spans, setting, fill, anchor }) => {
			const line = { ...setting, x: left + x, y: top + y, fill: colour(fill) };
			return printLine(spans, { ...line, ...(anchor && { anchor }) });
		}),
		`<path${attributes({ d: rule, stroke: colour('hair'), 'stroke-width': 1.5 })}/>`,
		printLine(words.holds, {
			x: left,
			y: bottom,
			face: faces.sans,
			size: SMALL,
			fill: colour('ink'),
		}),
	].join('');
}

interface SetLine {
	x?: number;
	/** Of the baseline, from the top of the column. */
	y: number;
	spans: string | Span[];
	setting: Setting;
	fill: string;
	anchor?: 'end';
}

/** All lines but the foot, and how far down they go: infinitely if a word of the title is too wide, or the title too tall. */
function layOut(
	words: CardWords,
	sizes: { title: number; body: number },
	width: number,
	faces: Faces,
) {
	const { eyebrow, number, title, names = [], body, remark } = words;
	const lines: SetLine[] = [];
	let y = 0;
	const add = (down: number, line: Omit<SetLine, 'y'>) => {
		y += down;
		lines.push({ y, ...line });
	};
	const small = { face: faces.sans, size: SMALL };
	const spans = [{ text: eyebrow.name, face: faces.bold }, { text: eyebrow.more }];
	add(SMALL * 0.75, { spans, setting: small, fill: 'soft' });

	const large = { face: faces.display, size: sizes.title };
	const titleLines = balanceLines(title, large, width);
	for (const [i, text] of titleLines.entries()) {
		add(i === 0 ? 26 + sizes.title : sizes.title * 1.13, {
			spans: text,
			setting: large,
			fill: 'ink',
		});
		if (i === 0 && number) {
			add(0, { x: -HANG, spans: number, setting: large, fill: 'accent', anchor: 'end' });
		}
	}

	const rows = nameRows(names, NAMES, width, faces);
	y += rows.length > 0 ? sizes.title * 0.14 : 0;
	for (const row of rows) {
		y += NAMES * 1.45;
		for (const { x, text, face } of row) {
			add(0, { x, spans: text, setting: { face, size: NAMES }, fill: 'ink' });
		}
	}

	const serif = { face: faces.text, size: sizes.body };
	y += 14 + sizes.title * 0.16;
	const full = breakLines(body, serif, width);
	for (const text of full.length > FEW ? full : balanceLines(body, serif, width)) {
		add(sizes.body * 1.34, { spans: text, setting: serif, fill: 'ink' });
	}

	const note = { face: faces.sans, size: REMARK };
	for (const [i, text] of (remark ? balanceLines(remark, note, width) : []).entries()) {
		add(REMARK * (i === 0 ? 1.9 : 1.35), { spans: text, setting: note, fill: 'soft' });
	}
	const isCalm = titleLines.length <= mostLines(sizes.title);
	const fits = titleLines.every((text) => widthOf(text, large) <= width);
	return { lines, height: fits && isCalm ? y : Number.POSITIVE_INFINITY };
}
