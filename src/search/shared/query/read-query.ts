import { fold, isLittle, keyWords, stem, wordsOf } from '../vocabulary/fold-words.ts';
import { type Entry, readWord, type Vocabulary } from '../vocabulary/vocabulary.ts';
import { begunAnswers, knownAnswers } from './known-answers.ts';
import { asPrinted, namesFor, otherWords } from './names.ts';

/** A word, or the words of a name. */
export interface Term {
	/** As typed or put right, then as the edition prints it. The text need not have it: a name or a topic may. */
	ways: string[];
	/** Words of the text that are like it: its family, or what a known slip stands for. They count for less. */
	alike: string[];
}

/** A query, understood. */
export interface Query {
	/** What to look for; each may be said in several ways, and any of them will do. */
	terms: Term[];
	/** Whole words to look for as they stand: between quotation marks, or several typed in a row. */
	phrase: string | undefined;
	/** Typed between quotation marks: nothing but the phrase counts. */
	exact: boolean;
	/** The query with its slips put right; undefined if there were none. */
	corrected: string | undefined;
	/** Words that are nowhere in the edition, nor any like them. */
	absent: string[];
	/** Answers that headings tell of, best first. */
	known: Entry[];
	/** So little is typed, and of no name or heading the whole, that half the texts would answer. */
	isBegun: boolean;
	/** Places and terms of which it is a name, or, while it is typed, the beginning of one. */
	names: Entry[];
}

/**
 * Reads what a reader typed against what an interview has. Never throws.
 * @param elsewhere Words of other interviews: one of them is not put right to what this has, only left out.
 */
export function readQuery(
	typed: string,
	vocabulary: Vocabulary,
	elsewhere: readonly string[] = [],
): Query {
	const inText = vocabulary.words;
	const known = [...inText, ...otherWords(vocabulary)];
	const exact = /^\s*["“”„«][^"“”„«»]+["“”»]\s*$/.test(typed);
	const unfinished = !/[\s"”]$/.test(typed);
	const words = keyWords(typed);
	const absent: string[] = [];
	const right = words.flatMap((word, index) => {
		const begun = unfinished && index === words.length - 1;
		const reading = readWord(word, known, begun);
		if (reading.is === 'known') return word;
		const other = readWord(word, elsewhere, begun);
		if (other.is === 'known') return [];
		if (reading.is === 'corrected') return exact ? word : reading.to;
		if (other.is === 'absent') absent.push(word);
		return [];
	});
	const changed = right.some((word) => !words.includes(word));
	const all = exact
		? wordsOf(typed)
		: wordsOf(typed).map((word) => right[words.indexOf(word)] ?? word);
	const several = all.filter((word) => !isLittle(word)).length > 1;
	const names = exact ? [] : namesFor(right, unfinished, vocabulary);
	const isBegun =
		/^\s*\p{Script=Latin}{1,2}$/u.test(typed) &&
		names.length + knownAnswers(right, false, vocabulary).length === 0;
	const isWhole = !exact && right.length === words.length;
	return {
		terms: toTerms(right, inText, vocabulary),
		phrase: exact || (several && right.length === words.length) ? all.join(' ') : undefined,
		exact,
		corrected: changed ? asPrinted(right, vocabulary) : undefined,
		absent,
		known: isBegun
			? begunAnswers(fold(typed.trim()), vocabulary)
			: isWhole
				? knownAnswers(right, unfinished, vocabulary)
				: [],
		isBegun,
		names,
	};
}

/** One term a word, but one for words that together are a name. */
function toTerms(
	words: readonly string[],
	inText: readonly string[],
	{ entries }: Vocabulary,
): Term[] {
	const byName = new Map<string, Entry[]>();
	for (const entry of entries) {
		for (const name of entry.names ?? []) {
			byName.set(name, [...(byName.get(name) ?? []), entry]);
		}
	}
	const terms = new Map<string, Term>();
	for (let from = 0; from < words.length;) {
		let to = words.length;
		while (to > from + 1 && !byName.has(words.slice(from, to).join(' '))) to--;
		const said = words.slice(from, to).join(' ');
		const printed = (byName.get(said) ?? []).map((entry) => entry.names![0]!);
		const ways = [...new Set([said, ...printed])];
		terms.set(said, { ways, alike: alike(said, inText).filter((word) => !ways.includes(word)) });
		from = to;
	}
	return [...terms.values()];
}

/** Pagefind’s stems do not see that “supplier” is of the family of “supply”. */
function alike(word: string, inText: readonly string[]): string[] {
	if (word.includes(' ')) return [];
	const family = inText.filter((other) => stem(other) === stem(word));
	if (family.length > 0) return family.slice(0, 3);
	const reading = readWord(word, inText, false);
	return reading.is === 'corrected' ? [reading.to] : [];
}
