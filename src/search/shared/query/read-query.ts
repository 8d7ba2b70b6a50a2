import { fold, isStopWord, stem, wordsOf } from '../vocabulary/fold-words.ts';
import { type Entry, lookUpWord, type Vocabulary } from '../vocabulary/vocabulary.ts';
import { matchAnswersByHeading, matchAnswersByPrefix } from './match-answers-by-heading.ts';
import { matchFacts } from './match-facts.ts';
import { isNamePart, matchNames, restoreCapitals, wordsOfNames } from './match-names.ts';
import type { QueryTerm } from './query-term.ts';
import { type Asked, type Question, readQuestion } from './read-question.ts';
import { searchedWords, splitQuery } from './split-query.ts';

/** A query, analysed with the vocabulary of an interview. */
export interface Query {
	/** Terms to search. A record matches a term if it has any of the term’s variants. */
	terms: QueryTerm[];
	/** Words to search as a phrase: those in quotation marks, or all words if there are several. */
	phrase: string | undefined;
	/** Whether the query is in quotation marks: then only the phrase is searched. */
	isExact: boolean;
	/** The query with its misspellings corrected; undefined if it has none. */
	corrected: string | undefined;
	/** Words that the edition does not have, with no similar word either. */
	absent: string[];
	/** Answers found by headings and labels, best first (see `matchAnswersByHeading`). */
	headingMatches: Entry[];
	/**
	 * The query is too short to search the texts (one or two Latin letters), and it is not a complete name or heading.
	 */
	isTooShort: boolean;
	/** Places, terms and pages of the ledger with this name, or, while the query is typed, with a name that starts with it. */
	names: Entry[];
	/** What the query asks for; undefined if it is not such a question. */
	asked: Asked | undefined;
	/** Measures and events whose title has all words of the query. */
	facts: Entry[];
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
	const known = [...inText, ...wordsOfNames(vocabulary)];
	const isExact = /^\s*["“”„«][^"“”„«»]+["“”»]\s*$/.test(typed);
	const unfinished = !/[\s"”]$/.test(typed);
	const typedWords = splitQuery(typed, (word) => known.includes(word));
	const allWords = typedWords.map(({ word }) => word);
	const question: Question = isExact ? { words: allWords } : readQuestion(allWords);
	const searched = searchedWords(typedWords.filter(({ word }) => question.words.includes(word)));
	const words = searched.map(({ word }) => word);
	const absent: string[] = [];
	const searchWords = searched.flatMap(({ word, isCorrectable }, index) => {
		const isUnfinished = unfinished && index === words.length - 1;
		const reading = lookUpWord(word, known, isUnfinished);
		if (reading.status === 'known') return word;
		const other = lookUpWord(word, otherInterviewWords, isUnfinished);
		if (other.status === 'known') return [];
		if (reading.status === 'corrected' && isCorrectable) return isExact ? word : reading.to;
		if (other.status === 'absent') absent.push(word);
		return [];
	});
	const isCorrected = searchWords.some((word) => !words.includes(word));
	const all = isExact
		? wordsOf(typed)
		: question.words.map((word) => searchWords[words.indexOf(word)] ?? word);
	const hasSeveralWords = all.filter((word) => !isStopWord(word)).length > 1;
	const names = isExact ? [] : matchNames(searchWords, unfinished, vocabulary);
	const isTooShort =
		/^\s*\p{Script=Latin}{1,2}$/u.test(typed) &&
		names.length + matchAnswersByHeading(searchWords, false, vocabulary).length === 0;
	const hasAllWords = !isExact && searchWords.length === words.length;
	const terms = toTerms(searchWords, inText, vocabulary);
	return {
		terms,
		phrase:
			isExact || (hasSeveralWords && searchWords.length === words.length)
				? all.join(' ')
				: undefined,
		isExact,
		corrected: isCorrected ? restoreCapitals(searchWords, vocabulary) : undefined,
		absent,
		headingMatches: isTooShort
			? matchAnswersByPrefix(fold(typed.trim()), vocabulary)
			: hasAllWords
				? matchAnswersByHeading(searchWords, unfinished, vocabulary)
				: [],
		isTooShort,
		names,
		asked: question.asked,
		facts: hasAllWords ? matchFacts(terms, question.asked, vocabulary) : [],
	};
}

/** Makes one term of each word, but one of all words that together are a name. */
function toTerms(
	words: readonly string[],
	inText: readonly string[],
	{ entries, wordsOfFacts }: Vocabulary,
): QueryTerm[] {
	const byName = new Map<string, Entry[]>();
	for (const entry of entries.filter(({ kind }) => kind !== 'ledger')) {
		for (const name of entry.names ?? []) {
			byName.set(name, [...(byName.get(name) ?? []), entry]);
		}
	}
	const terms = new Map<string, QueryTerm>();
	for (let from = 0; from < words.length;) {
		let to = words.length;
		while (to > from + 1 && !byName.has(words.slice(from, to).join(' '))) to--;
		const phrase = words.slice(from, to).join(' ');
		const named = byName.get(phrase) ?? entries.filter((entry) => isNamePart(phrase, entry));
		const printed = named.map((entry) => entry.names![0]!);
		const variants = [...new Set([phrase, ...printed])];
		terms.set(phrase, {
			variants,
			// A word that events or verdicts have is no slip: “right” does not become “fight”.
			similarWords: wordsOfFacts.includes(phrase)
				? []
				: similarWords(phrase, inText).filter((word) => !variants.includes(word)),
		});
		from = to;
	}
	return [...terms.values()];
}

/** Largest number of words with the same stem that are searched in place of a word. */
const MAX_RELATIVES = 3;

/** Returns similar words of the text. Pagefind’s stems do not relate “supplier” to “supply”. */
function similarWords(word: string, inText: readonly string[]): string[] {
	if (word.includes(' ')) return [];
	const relatives = inText.filter((other) => stem(other) === stem(word));
	if (relatives.length > 0) return relatives.slice(0, MAX_RELATIVES);
	const reading = lookUpWord(word, inText, false);
	return reading.status === 'corrected' ? [reading.to] : [];
}
