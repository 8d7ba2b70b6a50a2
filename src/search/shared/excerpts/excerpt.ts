import { isLittle, wordsOf } from '../vocabulary/fold-words.ts';
import { chooseWindow, startsSentence } from './choose-window.ts';

/** A stretch of a passage; `found` where it answers the query. */
export interface Stretch {
	text: string;
	found: boolean;
}

/** Stands before a space that only the index needs, so that the printed text can be had back. */
const JOINER = '\u2060';

/** Parts words that a dash joins, for an index that would not. Undone by `printed`. */
export const indexed = (text: string): string =>
	text.replace(/(?<=[\p{L}\p{N}])([–—/])(?=[\p{L}\p{N}])/gu, `${JOINER} $1${JOINER} `);

/** The text as it was before `indexed`. */
export const printed = (text: string): string => text.replaceAll(`${JOINER} `, '');

/** The words of a text as Pagefind counts them. */
export const countedWords = (content: string): string[] => content.split(/\s+/);

/**
 * The part of a record’s text where most of the found words stand close together.
 * @param content The text as indexed.
 * @param locations Where found words stand, counted in words from 0.
 * @param length How many words to show, more or less.
 * @param from The first word that may be shown.
 */
export function excerpt(
	content: string,
	locations: readonly number[],
	length: number,
	from = 0,
): Stretch[] {
	const words = countedWords(content);
	const found = [...new Set(locations)].toSorted((a, b) => a - b);
	const { start, end } = chooseWindow(words, found, length, from);
	const isCut = !startsSentence(words, end);
	const shown = words.slice(start, end);
	if (isCut) shown.push(`${shown.pop()?.replace(/[,;:–]$/, '')}`, '…');
	return [
		...(startsSentence(words, start) ? [] : [{ text: '… ', found: false }]),
		...stretches(shown, (at) => found.includes(start + at) && start + at < end),
	];
}

/** Words as they are printed, those that were found apart from the rest and from their punctuation. */
export function stretches(words: readonly string[], isFound: (at: number) => boolean): Stretch[] {
	const all: Stretch[] = [];
	const push = (text: string, found: boolean) => {
		const last = all.at(-1);
		if (last && last.found === found) last.text += text;
		else if (text) all.push({ text, found });
	};
	for (const [at, word] of words.entries()) {
		const [, before, core, after] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(word)!;
		push(before!, false);
		push(core!, isFound(at) && core !== '');
		push(after!, false);
		const space = at < words.length - 1 ? ' ' : '';
		push(
			space,
			isFound(at) && isFound(at + 1) && after === '' && /^[\p{L}\p{N}]/u.test(words[at + 1]!),
		);
	}
	return all.map(({ text, found }) => ({ text: printed(text), found }));
}

/** The distinct words that were found, neighbours together, as they stand in the text: what to mark on the page. */
export function foundWords(content: string, locations: readonly number[]): string[] {
	const words = countedWords(content);
	const found = new Set(locations);
	const runs: string[][] = [];
	for (const at of [...found].toSorted((a, b) => a - b)) {
		if (!words[at]) continue;
		if (found.has(at - 1) && !/[.?!,;:)]$/.test(words[at - 1]!)) runs.at(-1)!.push(words[at]);
		else runs.push([words[at]]);
	}
	const bare = runs.map((run) =>
		printed(run.join(' ')).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$|[’']s$/gu, ''),
	);
	return [...new Set(bare)].filter((run) => !wordsOf(run).every(isLittle));
}
