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

/**
 * The part of a record’s text where most of the found words stand close together.
 * @param content The text as indexed.
 * @param locations Where found words stand, counted in words from 0.
 * @param length How many words to show.
 */
export function excerpt(content: string, locations: readonly number[], length: number): Stretch[] {
	const words = content.split(/\s+/);
	const found = new Set(locations);
	const from = Math.max(0, bestStart(locations, length) - 5);
	const start = words.length - from < length ? Math.max(0, words.length - length) : from;
	const end = Math.min(words.length, start + length);
	const stretches: Stretch[] = [];
	const push = (text: string, isFound: boolean) => {
		const last = stretches.at(-1);
		if (last && last.found === isFound) last.text += text;
		else if (text) stretches.push({ text, found: isFound });
	};
	if (start > 0) push('… ', false);
	for (let at = start; at < end; at++) {
		const [, before, core, after] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(words[at]!)!;
		push(before!, false);
		push(core!, found.has(at) && core !== '');
		push(`${after} `, false);
	}
	push(end < words.length ? '…' : '', false);
	return stretches.map(({ text, found: is }) => ({ text: printed(text), found: is }));
}

/** The found word after which, within `length`, most found words follow. */
function bestStart(locations: readonly number[], length: number): number {
	const sorted = [...new Set(locations)].toSorted((a, b) => a - b);
	let best = { start: sorted[0] ?? 0, count: 0 };
	for (const start of sorted) {
		const count = sorted.filter((at) => at >= start && at < start + length - 5).length;
		if (count > best.count) best = { start, count };
	}
	return best.start;
}

/** The distinct words that were found, as they stand in the text: what to mark on the page. */
export function foundWords(content: string, locations: readonly number[]): string[] {
	const words = content.split(/\s+/);
	const bare = locations.map((at) =>
		(words[at] ?? '').replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''),
	);
	return [...new Set(bare.map((word) => word.replace(/[’']s$/, '')))].filter((word) => word !== '');
}
