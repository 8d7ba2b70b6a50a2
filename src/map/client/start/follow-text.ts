import { answerAbove } from '../stage/answer-above.ts';

/** What is being read: the answer, and the statement in it or in the introduction. Each may be missing. */
export interface Reading {
	answer: HTMLElement | undefined;
	/** The piece of the statement that crosses the reading line. */
	statement: HTMLElement | undefined;
}

/** A paragraph with statements: its pieces, and where each ends, in characters from the start of the paragraph. */
interface Paragraph {
	element: Element;
	pieces: readonly { piece: HTMLElement; end: number }[];
}

/** Height of the reading line: a share (0–1) of the window, and under a strip of what the strip leaves of it. */
const [LINE, LINE_UNDER_STRIP] = [0.44, 0.36];
/**
 * Time between two looks at what is read while the page moves, in ms. The map follows when two in a row find the same, so
 * that fast paging moves it only once.
 */
const LOOK_MS = 120;

/**
 * Returns the height of the reading line in the window, in CSS pixels. At the top of the page it is at the top of the
 * window, so that the map begins with what the page opens with, and moves down as the page is scrolled.
 * @param end The height that a strip covers at the top of the window; 0 if there is none.
 */
const readingLine = (end: number): number =>
	Math.min(end + scrollY, end + (innerHeight - end) * (end > 0 ? LINE_UNDER_STRIP : LINE));

/**
 * Reports what is being read, until `signal` aborts: the answer above the reading line, and the statement that crosses
 * it. The share of a paragraph’s height above the line is taken for the share of its characters that is read, so each
 * statement gets its time at any width. A page with one answer and no statements reports nothing.
 * @param stripEnd Returns the height that a strip covers at the top of the window, in CSS pixels; 0 if there is none.
 */
export function followText(
	listener: (reading: Reading) => void,
	stripEnd: () => number,
	signal: AbortSignal,
): void {
	const pieces = document.querySelectorAll<HTMLElement>('.room-text .statement');
	if (pieces.length === 0 && document.querySelectorAll('article.answer').length < 2) return;
	const paragraphs = paragraphsOf(pieces);
	let current: Reading = { answer: undefined, statement: undefined };
	let seen = current;
	let isWaiting = false;
	const read = (): Reading => {
		const line = readingLine(stripEnd());
		const answer = answerAbove(line);
		return { answer, statement: statementAt(paragraphs, line, answer) };
	};
	const look = () => {
		isWaiting = false;
		if (signal.aborted) return;
		const [before, now] = [seen, read()];
		seen = now;
		if (isSame(now, current)) return;
		if (isSame(now, before)) {
			current = now;
			listener(now);
		} else request();
	};
	// A timer, because in a frame the browser would have to lay out the page early for this.
	const request = () => {
		if (isWaiting) return;
		isWaiting = true;
		setTimeout(look, LOOK_MS);
	};
	for (const type of ['scroll', 'resize', 'load', 'map-strip'])
		window.addEventListener(type, request, { passive: true, signal });
	request();
}

const isSame = (a: Reading, b: Reading) => a.answer === b.answer && a.statement === b.statement;

/** Groups the pieces of statements by their paragraphs. The numbers of notes are no characters of the text. */
function paragraphsOf(pieces: Iterable<HTMLElement>): Paragraph[] {
	const paragraphs: { element: Element; pieces: { piece: HTMLElement; end: number }[] }[] = [];
	for (const piece of pieces) {
		const element = piece.parentElement!;
		if (paragraphs[paragraphs.length - 1]?.element !== element)
			paragraphs.push({ element, pieces: [] });
		const last = paragraphs[paragraphs.length - 1]!;
		const numbers = [...piece.querySelectorAll('sup')];
		const aside = numbers.reduce((sum, { textContent }) => sum + textContent!.length, 0);
		const before = last.pieces[last.pieces.length - 1]?.end ?? 0;
		last.pieces.push({ piece, end: before + piece.textContent!.length - aside });
	}
	return paragraphs;
}

/** Returns the statement at a height of the window; undefined above the first of its answer, or of the introduction. */
function statementAt(
	paragraphs: readonly Paragraph[],
	line: number,
	answer: HTMLElement | undefined,
): HTMLElement | undefined {
	if (document.documentElement.dataset['depth'] === 'lines') return undefined;
	let [low, high] = [0, paragraphs.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (paragraphs[middle]!.element.getBoundingClientRect().top > line) high = middle;
		else low = middle + 1;
	}
	const paragraph = paragraphs[low - 1];
	if (!paragraph || (answer && !answer.contains(paragraph.element))) return undefined;
	const { top, height } = paragraph.element.getBoundingClientRect();
	const { pieces } = paragraph;
	const { piece: lastPiece, end } = pieces[pieces.length - 1]!;
	const at = Math.min(1, (line - top) / (height || 1)) * end;
	return pieces.find((one) => at < one.end)?.piece ?? lastPiece;
}
