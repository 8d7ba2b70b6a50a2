/** A stretch of a text, in words: from `start` up to, not including, `end`. */
export interface Window {
	start: number;
	end: number;
}

/** How far back a passage may begin for the sake of a whole sentence, or of a whole clause. */
const BEFORE = 16;
/** By how much a passage may be shorter or longer to end with its sentence. */
const [SHORTER, LONGER] = [14, 6];

/**
 * The part of a text to show: where most found words stand close together, from the beginning of a
 * sentence or a clause if one is near, to the end of one if that is near.
 * @param words The text.
 * @param found Positions of found words, in order.
 * @param length How many words to show, more or less.
 * @param from The first word that may be shown.
 */
export function chooseWindow(
	words: readonly string[],
	found: readonly number[],
	length: number,
	from = 0,
): Window {
	const first = densest(
		found.filter((at) => at >= from),
		length - BEFORE / 2,
	);
	const start = first === undefined ? from : beginning(words, first, from);
	const last = found.findLast((at) => at < start + length) ?? start;
	return { start, end: ending(words, start + length, last) };
}

/** The found word after which, within `reach`, most others follow. */
function densest(found: readonly number[], reach: number): number | undefined {
	let best: { at: number; count: number } | undefined;
	for (const at of found) {
		const count = found.filter((other) => other >= at && other < at + reach).length;
		if (!best || count > best.count) best = { at, count };
	}
	return best?.at;
}

function beginning(words: readonly string[], first: number, from: number): number {
	const earliest = Math.max(from, first - BEFORE);
	for (let at = first; at >= earliest; at--) if (startsSentence(words, at)) return at;
	for (let at = earliest; at < first; at++) if (endsClause(words[at - 1])) return at;
	return Math.max(from, first - 5);
}

function ending(words: readonly string[], wanted: number, last: number): number {
	for (let at = Math.min(words.length, wanted + LONGER); at > last; at--) {
		if (at < wanted - SHORTER) break;
		if (startsSentence(words, at)) return at;
	}
	return Math.min(words.length, wanted);
}

/** Says whether a sentence starts at a word, or would after the last; “no. 74” is within one. */
export function startsSentence(words: readonly string[], at: number): boolean {
	if (at === 0 || at >= words.length) return true;
	return /[.?!:]["”’)\]]*$/.test(words[at - 1]!) && /^["“‘(]*\p{Lu}/u.test(words[at]!);
}

const endsClause = (word: string | undefined): boolean => /[,;:–)]$/.test(word ?? '');
