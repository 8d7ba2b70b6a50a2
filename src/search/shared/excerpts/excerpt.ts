import { isStopWord, wordsOf } from '../vocabulary/fold-words.ts';
import { chooseWordRange, startsSentence } from './choose-word-range.ts';
import { splitWords, toPrintedText } from './indexed-text.ts';

/** A piece of an excerpt or title. `found` is true for the words that match the query. */
export interface ExcerptPiece {
	text: string;
	found: boolean;
}

/**
 * Returns the part of a record’s text where most matches are close together, with “…” where it is cut within a
 * sentence.
 * @param content The text as indexed.
 * @param locations Positions of the matches, as zero-based word indices, in any order.
 * @param length Approximate number of words to show.
 */
export function excerpt(
	content: string,
	locations: readonly number[],
	length: number,
): ExcerptPiece[] {
	const words = splitWords(content);
	const found = [...new Set(locations)].sort((a, b) => a - b);
	const { start, end } = chooseWordRange(words, found, length);
	const isCut = !startsSentence(words, end);
	const shown = words.slice(start, end);
	if (isCut) shown.push(`${shown.pop()?.replace(/[,;:–]$/, '')}`, '…');
	return [
		...(startsSentence(words, start) ? [] : [{ text: '… ', found: false }]),
		...toPieces(shown, (at) => found.includes(start + at) && start + at < end),
	];
}

/**
 * Returns the matches that the same excerpt shows, in ascending order.
 * @param length Approximate number of words of the excerpt.
 */
export function shownMatches(
	content: string,
	locations: readonly number[],
	length: number,
): number[] {
	const found = [...new Set(locations)].sort((a, b) => a - b);
	const { start, end } = chooseWordRange(splitWords(content), found, length);
	return found.filter((at) => at >= start && at < end);
}

/**
 * Divides words into matches and the text between them, as printed. Punctuation around a match is not part of it.
 * @param words Words of an indexed text.
 * @param isFound Whether the word at a position is a match.
 */
function toPieces(words: readonly string[], isFound: (at: number) => boolean): ExcerptPiece[] {
	const all: ExcerptPiece[] = [];
	const append = (text: string, found: boolean) => {
		const last = all.at(-1);
		if (last && last.found === found) last.text += text;
		else if (text) all.push({ text, found });
	};
	for (const [at, word] of words.entries()) {
		const [, before, core, after] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(word)!;
		append(before!, false);
		append(core!, isFound(at) && core !== '');
		append(after!, false);
		const space = at < words.length - 1 ? ' ' : '';
		append(
			space,
			isFound(at) && isFound(at + 1) && after === '' && /^[\p{L}\p{N}]/u.test(words[at + 1]!),
		);
	}
	return all.map(({ text, found }) => ({ text: toPrintedText(text), found }));
}

/**
 * Returns the distinct matches as printed, to highlight them on the page of the result. Adjacent matches form one
 * phrase; a phrase of stop words only is left out.
 * @param content The text as indexed.
 * @param locations Positions of the matches, as zero-based word indices, in any order.
 */
export function matchedWords(content: string, locations: readonly number[]): string[] {
	const words = splitWords(content);
	const found = new Set(locations);
	const runs: string[][] = [];
	for (const at of [...found].sort((a, b) => a - b)) {
		if (!words[at]) continue;
		if (found.has(at - 1) && !/[.?!,;:)]$/.test(words[at - 1]!)) runs.at(-1)!.push(words[at]);
		else runs.push([words[at]]);
	}
	const phrases = runs.map((run) =>
		toPrintedText(run.join(' ')).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$|[’']s$/gu, ''),
	);
	return [...new Set(phrases)].filter((run) => !wordsOf(run).every(isStopWord));
}
