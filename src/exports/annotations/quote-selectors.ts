import type { Nodes, Root } from 'mdast';
import { isMarker } from '#src/markdown/links/link-target.ts';
import { isStake, isStatement } from '#src/markdown/prose.ts';
import { sentenceAt } from '#src/markdown/sentence-at.ts';

/** Words of a page with the text around them: https://www.w3.org/TR/annotation-model/#text-quote-selector. */
export interface TextQuoteSelector {
	type: 'TextQuoteSelector';
	exact: string;
	/**
	 * `prefix` and `suffix` are the text directly before and after in the same paragraph, note numbers included as the
	 * page has them, in brackets (markdown/raise-markers.ts); empty at the ends of the paragraph.
	 */
	prefix: string;
	suffix: string;
}

/**
 * Length of prefix and suffix in characters: long enough to find the words only once on a page, short enough to still
 * match after small edits.
 */
const CONTEXT_LENGTH = 32;

/**
 * Returns the words that each note of a passage is about, by the note’s id: its words at stake, or if none are marked
 * the words before its first marker, from the start of the sentence or from the previous marker.
 */
export function quoteSelectors(body: Root): Map<string, TextQuoteSelector> {
	const quotes = new Map<string, TextQuoteSelector>();
	for (const node of body.children) {
		const text = readPrinted(node);
		for (const [id, [from, to]] of rangesIn(text)) {
			if (!quotes.has(id)) quotes.set(id, selectorAt(text.printed, from, to));
		}
	}
	return quotes;
}

/** Returns the pieces of each statement of a passage, by the statement’s id, as the page prints them. */
export function statementSelectors(body: Root): Map<string, TextQuoteSelector[]> {
	const quotes = new Map<string, TextQuoteSelector[]>();
	for (const node of body.children) {
		const { printed, statements } = readPrinted(node);
		for (const { id, at } of statements) {
			quotes.set(id, [...(quotes.get(id) ?? []), selectorAt(printed, ...at)]);
		}
	}
	return quotes;
}

/** Character offsets in `Printed.printed`, the end excluded. */
type Range = readonly [from: number, to: number];

/** A paragraph as the page prints it. */
interface Printed {
	printed: string;
	/**
	 * The same text with letters in place of the note numbers and their brackets, for finding sentences: “2023.” ends a
	 * sentence, but the same year before note 1, “2023[1].”, may not.
	 */
	lettered: string;
	markers: { id: string; at: Range }[];
	stakes: Range[];
	/** The pieces of statements. */
	statements: { id: string; at: Range }[];
}

function readPrinted(node: Nodes): Printed {
	const text: Printed = { printed: '', lettered: '', markers: [], stakes: [], statements: [] };
	collect(node, text);
	return text;
}

function collect(node: Nodes, text: Printed): void {
	const from = text.printed.length;
	if ('value' in node) {
		const value = node.value.replace(/\s+/g, ' ');
		text.printed += value;
		text.lettered += value;
	}
	if (isMarker(node)) text.printed += '[';
	if ('children' in node) for (const child of node.children) collect(child, text);
	if (isMarker(node)) text.printed += ']';
	const at: Range = [from, text.printed.length];
	if (isStake(node)) text.stakes.push(at);
	if (isStatement(node)) text.statements.push({ id: node.id, at });
	if (!isMarker(node)) return;
	text.lettered = text.lettered.slice(0, from) + 'x'.repeat(at[1] - from);
	text.markers.push({ id: `${node.data?.hProperties?.['data-note']}`, at });
}

/** Returns the range of words by note id. Notes whose markers stand directly together share the words of the first. */
function rangesIn({ printed, lettered, markers, stakes }: Printed): Map<string, Range> {
	const ranges = new Map<string, Range>();
	let range: Range = [0, 0];
	for (const [index, { id, at }] of markers.entries()) {
		const [start] = at;
		const previousEnd = markers[index - 1]?.at[1] ?? 0;
		const followsMarker = index > 0 && previousEnd === start;
		const stake = stakes.find(([, to]) => to === start);
		if (stake) range = stake;
		else if (!followsMarker) range = [startOfWords(printed, lettered, start, previousEnd), start];
		if (!ranges.has(id)) ranges.set(id, range);
	}
	return ranges;
}

/** Returns the offset where the words of the marker at `at` start: after the previous sentence and marker. */
function startOfWords(printed: string, lettered: string, at: number, previousEnd: number): number {
	const { from } = sentenceAt(lettered, at - 1, at);
	const start = Math.max(at - 1 - from, previousEnd);
	return start + /^[\s\p{Pf}\p{Pe}\p{Po}\p{Pd}]*/u.exec(printed.slice(start, at))![0].length;
}

const selectorAt = (text: string, from: number, to: number): TextQuoteSelector => ({
	type: 'TextQuoteSelector',
	exact: text.slice(from, to),
	prefix: text.slice(Math.max(0, from - CONTEXT_LENGTH), from),
	suffix: text.slice(to, to + CONTEXT_LENGTH),
});
