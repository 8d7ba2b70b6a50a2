import { fold, isLittle, keyWords, stem, wordsOf } from '../vocabulary/fold-words.ts';
import { type Entry, readWord, type Vocabulary } from '../vocabulary/vocabulary.ts';
import { begunAnswers, knownAnswers } from './known-answers.ts';
import { asPrinted, namesFor, otherWords } from './names.ts';

/** A word of the query, or the words of a name. */
export interface Term {
	/**
	 * Variants: as typed or corrected, then the printed names of the place or term. The text need not have them: they
	 * may be words of names or topics only.
	 */
	ways: string[];
	/** Similar words of the text: with the same stem, or with the nearest spelling. They count for less. */
	alike: string[];
}

/** A query, analysed with the vocabulary of an interview. */
export interface Query {
	/** Terms to search. A record matches a term if it has any of the term’s variants. */
	terms: Term[];
	/** Words to search as a phrase: those in quotation marks, or all words if there are several. */
	phrase: string | undefined;
	/** Whether the query is in quotation marks: then only the phrase is searched. */
	exact: boolean;
	/** The query with its misspellings corrected; undefined if it has none. */
	corrected: string | undefined;
	/** Words that the edition does not have, with no similar word either. */
	absent: string[];
	/** Answers found by headings and labels, best first (see `knownAnswers`). */
	known: Entry[];
	/**
	 * The query is too short to search the texts (one or two Latin letters), and it is not a complete name or heading.
	 */
	isBegun: boolean;
	/** Places and terms with this name, or, while the query is typed, with a name that starts with it. */
	names: Entry[];
}

/**
 * Analyses a typed query with the vocabulary of an interview. Never throws an error.
 * @param otherInterviewWords Words of other interviews. Such a word is left out, not corrected to a word of this
 * interview.
 */
export function readQuery(
	typed: string,
	vocabulary: Vocabulary,
	otherInterviewWords: readonly string[] = [],
): Query {
	const inText = vocabulary.words;
	const known = [...inText, ...otherWords(vocabulary)];
	const exact = /^\s*["“”„«][^"“”„«»]+["“”»]\s*$/.test(typed);
	const unfinished = !/[\s"”]$/.test(typed);
	const words = keyWords(typed);
	const absent: string[] = [];
	const searchWords = words.flatMap((word, index) => {
		const isUnfinished = unfinished && index === words.length - 1;
		const reading = readWord(word, known, isUnfinished);
		if (reading.is === 'known') return word;
		const other = readWord(word, otherInterviewWords, isUnfinished);
		if (other.is === 'known') return [];
		if (reading.is === 'corrected') return exact ? word : reading.to;
		if (other.is === 'absent') absent.push(word);
		return [];
	});
	const isCorrected = searchWords.some((word) => !words.includes(word));
	const all = exact
		? wordsOf(typed)
		: wordsOf(typed).map((word) => searchWords[words.indexOf(word)] ?? word);
	const hasSeveralWords = all.filter((word) => !isLittle(word)).length > 1;
	const names = exact ? [] : namesFor(searchWords, unfinished, vocabulary);
	const isBegun =
		/^\s*\p{Script=Latin}{1,2}$/u.test(typed) &&
		names.length + knownAnswers(searchWords, false, vocabulary).length === 0;
	const hasAllWords = !exact && searchWords.length === words.length;
	return {
		terms: toTerms(searchWords, inText, vocabulary),
		phrase:
			exact || (hasSeveralWords && searchWords.length === words.length) ? all.join(' ') : undefined,
		exact,
		corrected: isCorrected ? asPrinted(searchWords, vocabulary) : undefined,
		absent,
		known: isBegun
			? begunAnswers(fold(typed.trim()), vocabulary)
			: hasAllWords
				? knownAnswers(searchWords, unfinished, vocabulary)
				: [],
		isBegun,
		names,
	};
}

/** Makes one term of each word, but one of all words that together are a name. */
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
		const phrase = words.slice(from, to).join(' ');
		const printed = (byName.get(phrase) ?? []).map((entry) => entry.names![0]!);
		const ways = [...new Set([phrase, ...printed])];
		terms.set(phrase, {
			ways,
			alike: similarWords(phrase, inText).filter((word) => !ways.includes(word)),
		});
		from = to;
	}
	return [...terms.values()];
}

/** Returns similar words of the text. Pagefind’s stems do not relate “supplier” to “supply”. */
function similarWords(word: string, inText: readonly string[]): string[] {
	if (word.includes(' ')) return [];
	const relatives = inText.filter((other) => stem(other) === stem(word));
	if (relatives.length > 0) return relatives.slice(0, 3);
	const reading = readWord(word, inText, false);
	return reading.is === 'corrected' ? [reading.to] : [];
}
