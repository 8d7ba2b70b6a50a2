/** A range of words in a text: zero-based indices from `start` up to, but not including, `end`. */
export interface WordRange {
	start: number;
	end: number;
}

/** An excerpt may start up to this many words before the first match, to start with a sentence or clause. */
const MAX_BEFORE = 16;
/** An excerpt may be shorter or longer by up to this many words, to end with a sentence. */
const [MAX_SHORTER, MAX_LONGER] = [14, 6];

/**
 * Chooses the part of a text to show: where most matches are close together. It starts with a sentence or clause and
 * ends with a sentence if one starts or ends near by.
 * @param words Words of the text.
 * @param found Positions of the matches in ascending order, as zero-based word indices.
 * @param length Approximate number of words to show.
 */
export function chooseWordRange(
	words: readonly string[],
	found: readonly number[],
	length: number,
): WordRange {
	const first = findDensest(found, length - MAX_BEFORE / 2);
	const start = first === undefined ? 0 : findStart(words, first);
	const last = found.findLast((at) => at < start + length) ?? start;
	return { start, end: findEnd(words, start + length, last) };
}

/** Returns the match that most other matches follow within `reach` words; undefined if there are no matches. */
function findDensest(found: readonly number[], reach: number): number | undefined {
	let best: { at: number; count: number } | undefined;
	for (const at of found) {
		const count = found.filter((other) => other >= at && other < at + reach).length;
		if (!best || count > best.count) best = { at, count };
	}
	return best?.at;
}

function findStart(words: readonly string[], first: number): number {
	const earliest = Math.max(0, first - MAX_BEFORE);
	for (let at = first; at >= earliest; at--) if (startsSentence(words, at)) return at;
	for (let at = earliest; at < first; at++) if (endsClause(words[at - 1])) return at;
	return Math.max(0, first - 5);
}

function findEnd(words: readonly string[], wanted: number, last: number): number {
	for (let at = Math.min(words.length, wanted + MAX_LONGER); at > last; at--) {
		if (at < wanted - MAX_SHORTER) break;
		if (startsSentence(words, at)) return at;
	}
	return Math.min(words.length, wanted);
}

/** Reports whether a sentence starts at a word. The end of the text counts too; “no. 74” starts no sentence. */
export function startsSentence(words: readonly string[], at: number): boolean {
	if (at === 0 || at >= words.length) return true;
	return /[.?!:]["”’)\]]*$/.test(words[at - 1]!) && /^["“‘(]*\p{Lu}/u.test(words[at]!);
}

const endsClause = (word: string | undefined): boolean => /[,;:–)]$/.test(word ?? '');
