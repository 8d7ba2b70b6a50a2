import type { Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { isMarker } from '#src/markdown/links/link-target.ts';
import { sentenceAt } from '#src/markdown/sentence-at.ts';

/** Words of a page with what stands around them: https://www.w3.org/TR/annotation-model/#text-quote-selector. */
export interface TextQuoteSelector {
	type: 'TextQuoteSelector';
	exact: string;
	/** What comes right before and after in the same paragraph, numbers of notes included; empty at its ends. */
	prefix: string;
	suffix: string;
}

/** Characters of prefix and suffix: enough to be found once on a page, few enough to outlive small edits. */
const AROUND = 32;

/**
 * The words that each note of a passage is about, by note: those at stake, or where none are marked what leads
 * up to its first marker, from the beginning of the sentence or from the marker before.
 */
export function quotesOf(tree: Root): Map<string, TextQuoteSelector> {
	const quotes = new Map<string, TextQuoteSelector>();
	for (const node of tree.children) {
		if ((node as unknown as MdxJsxFlowElement).name === 'Notes') continue;
		const text = readPrinted(node);
		for (const [id, [from, to]] of rangesIn(text)) {
			if (!quotes.has(id)) quotes.set(id, selectorAt(text.printed, from, to));
		}
	}
	return quotes;
}

type Range = readonly [from: number, to: number];

/** A paragraph as its page prints it. */
interface Printed {
	printed: string;
	/** The same, with letters for the numbers of notes: “2023.” ends a sentence, “20231.” need not. */
	lettered: string;
	markers: { id: string; at: Range }[];
	stakes: Range[];
}

function readPrinted(node: Nodes): Printed {
	const text: Printed = { printed: '', lettered: '', markers: [], stakes: [] };
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
	if ('children' in node) for (const child of node.children) collect(child, text);
	const at: Range = [from, text.printed.length];
	if (node.type === 'emphasis' && node.data?.hName === 'span') text.stakes.push(at);
	if (!isMarker(node)) return;
	text.lettered = text.lettered.slice(0, from) + 'x'.repeat(at[1] - from);
	text.markers.push({ id: `${node.data?.hProperties?.['data-note']}`, at });
}

/** By note; of those that share a marker's place, the later take the words of the first. */
function rangesIn({ printed, lettered, markers, stakes }: Printed): Map<string, Range> {
	const ranges = new Map<string, Range>();
	let words: Range = [0, 0];
	for (const [index, { id, at }] of markers.entries()) {
		const [start] = at;
		const before = markers[index - 1]?.at[1] ?? 0;
		const inRow = index > 0 && before === start;
		const stake = stakes.find(([, to]) => to === start);
		if (stake) words = stake;
		else if (!inRow) words = [leadUp(printed, lettered, start, before), start];
		if (!ranges.has(id)) ranges.set(id, words);
	}
	return ranges;
}

/** Where the words before `at` begin that belong to no earlier marker or sentence. */
function leadUp(printed: string, lettered: string, at: number, before: number): number {
	const { from } = sentenceAt(lettered, at - 1, at);
	const start = Math.max(at - 1 - from, before);
	return start + /^[\s\p{Pf}\p{Pe}\p{Po}\p{Pd}]*/u.exec(printed.slice(start, at))![0].length;
}

const selectorAt = (text: string, from: number, to: number): TextQuoteSelector => ({
	type: 'TextQuoteSelector',
	exact: text.slice(from, to),
	prefix: text.slice(Math.max(0, from - AROUND), from),
	suffix: text.slice(to, to + AROUND),
});
