import { nearestSpelling } from '#src/shared/text/nearest-spelling.ts';

/** A position in a passage: a paragraph, from 0, and a character of its plain text, from 0. */
export interface TextPosition {
	paragraph: number;
	offset: number;
}

/** Receives a mistake in the words of a statement. `index`: its position in the list of statements, from 0. */
export type ReportWords = (index: number, message: string) => void;

/** Number of words that a message quotes from the start of the text. */
const QUOTED_WORDS = 4;

/**
 * Finds where the statements of a passage begin. Reports words that the text does not have exactly once, statements that
 * are not in the order of the text, and text before the first of them.
 * @param paragraphs The paragraphs as plain text.
 * @param words The first words of each statement.
 * @returns The starts, with the quotation marks and brackets before the words. After a mistake they are not complete.
 */
export function locateStatements(
	paragraphs: readonly string[],
	words: readonly string[],
	report: ReportWords,
): TextPosition[] {
	const starts: TextPosition[] = [];
	let previous: number | undefined;
	for (const [index, typed] of words.entries()) {
		const wanted = typed.replace(/\s+/g, ' ');
		const found = occurrences(paragraphs, wanted);
		const [start] = found;
		if (!start || found.length > 1) {
			const message = start
				? repeatedMessage(paragraphs, wanted, found, starts.at(-1))
				: absentMessage(paragraphs, wanted);
			report(index, message);
			continue;
		}
		const order = starts.length > 0 ? compare(start, starts.at(-1)!) : 1;
		if (order <= 0) report(index, orderMessage(wanted, words[previous!]!, order));
		else if (index === 0 && (start.paragraph > 0 || start.offset > 0)) {
			report(index, openingMessage(wanted, paragraphs[0]!));
		}
		if (order <= 0) continue;
		previous = index;
		starts.push(start);
	}
	return starts;
}

const compare = (a: TextPosition, b: TextPosition): number =>
	a.paragraph - b.paragraph || a.offset - b.offset;

/** Lists the positions at which words stand as whole words. */
function occurrences(paragraphs: readonly string[], words: string): TextPosition[] {
	return paragraphs.flatMap((text, paragraph) => {
		const found: TextPosition[] = [];
		for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
			const before = text.slice(0, at);
			const isWhole =
				!/[\p{L}\p{N}]$/u.test(before) && !/^[\p{L}\p{N}]/u.test(text.slice(at + words.length));
			const offset = before.replace(/[\p{Ps}\p{Pi}"']+$/u, '').length;
			if (isWhole) found.push({ paragraph, offset });
		}
		return found;
	});
}

function absentMessage(paragraphs: readonly string[], words: string): string {
	const near = nearestSpelling(words, phrases(paragraphs, words));
	const remedy =
		'Write the first words of the statement as readers see them, without links and markers';
	return near
		? `The text has no "${words}". Did you mean "${near}"? If not, ${remedy[0]!.toLowerCase()}${remedy.slice(1)}.`
		: `The text has no "${words}". ${remedy}.`;
}

/** Lists all phrases of the text that have as many words as `typed`, with a mark at their end only if `typed` has one. */
function phrases(paragraphs: readonly string[], typed: string): string[] {
	const { length } = typed.split(' ');
	const endsInWord = /[\p{L}\p{N}]$/u.test(typed);
	return paragraphs.flatMap((text) => {
		const words = text.split(' ');
		const all = words.map((_, at) => words.slice(at, at + length).join(' '));
		return endsInWord ? all.map((phrase) => phrase.replace(/[^\p{L}\p{N}]+$/u, '')) : all;
	});
}

function repeatedMessage(
	paragraphs: readonly string[],
	words: string,
	found: readonly TextPosition[],
	previous: TextPosition | undefined,
): string {
	const meant = found.find((one) => !previous || compare(one, previous) > 0) ?? found[0]!;
	const longer = untilUnique(paragraphs, words, meant);
	const times = found.length === 2 ? 'twice' : `${found.length} times`;
	return `The text has "${words}" ${times}. ${longer ? `Write more of the first words: "${longer}".` : 'Begin the statement elsewhere.'}`;
}

/** Lengthens words that begin at `start` until the text has them only once. Undefined if it never does. */
function untilUnique(
	paragraphs: readonly string[],
	words: string,
	{ paragraph, offset }: TextPosition,
): string | undefined {
	const text = paragraphs[paragraph]!;
	const from = text.indexOf(words, offset);
	const all = text.slice(from).split(' ');
	const candidates = all.map((_, count) => all.slice(0, count + 1).join(' '));
	return candidates
		.filter((candidate) => candidate.length > words.length)
		.find((candidate) => occurrences(paragraphs, candidate).length === 1);
}

const orderMessage = (words: string, before: string, order: number): string =>
	order === 0
		? `"${words}" and "${before}" begin one statement. Delete one of the two entries.`
		: `"${words}" stands before "${before}", which an entry above begins with. Put the entries in the order of the text.`;

const openingMessage = (words: string, text: string): string =>
	`The text begins with "${text.split(' ').slice(0, QUOTED_WORDS).join(' ')}", before "${words}". Begin the first statement there, or put one before it.`;
