import { fold, nameKey, stem, stemsOf, wordsOf } from '../vocabulary/fold-words.ts';
import type { Entry, Vocabulary } from '../vocabulary/vocabulary.ts';

/** Largest number of answers that names find, before the texts are searched. */
const MAX_ANSWERS = 4;

/** How a heading fits the query: it has the same words, or all of them and more. */
type Fit = 'same' | 'more';

/** The names of a topic (heading and synonyms) or of an answer (label and question), with the answers they lead to. */
interface Heading {
	names: readonly string[];
	answers: Entry[];
}

/**
 * Finds answers by topic headings, synonyms, labels and questions, before any text is searched. They stay first when
 * the results from the texts are added.
 * @param words Words of the query, folded and corrected.
 * @param unfinished Whether the last word may be the beginning of a longer word.
 * @returns At most `MAX_ANSWERS` answers, best first. None if so many answers fit that only the texts can decide.
 */
export function matchAnswersByHeading(
	words: readonly string[],
	unfinished: boolean,
	vocabulary: Vocabulary,
): Entry[] {
	if (words.length === 0) return [];
	const queryStems = words.map(stem);
	const prefix = unfinished ? words.at(-1)! : undefined;
	const fitting = headingsOf(vocabulary).flatMap((heading) => {
		const fit = fitOf(heading, queryStems, prefix);
		return fit ? [{ ...heading, fit }] : [];
	});
	const same = fitting.filter(({ fit }) => fit === 'same');
	const votes = new Map<Entry, number>();
	for (const { answers } of same.length > 0 ? same : fitting) {
		for (const answer of answers) votes.set(answer, (votes.get(answer) ?? 0) + 1);
	}
	if (same.length === 0 && votes.size > (words.length > 1 ? 3 : 2)) return [];
	for (const [answer, count] of votes) votes.set(answer, count + countWordsIn(answer, queryStems));
	return [...votes.keys()].sort((a, b) => votes.get(b)! - votes.get(a)!).slice(0, MAX_ANSWERS);
}

/**
 * Finds answers by topic headings and labels that start with `letters`, which are folded.
 * @returns At most `MAX_ANSWERS` answers, those with most such headings first.
 */
export function matchAnswersByPrefix(letters: string, { topics, entries }: Vocabulary): Entry[] {
	const startsWithLetters = (heading: string | undefined) =>
		fold(heading ?? '').startsWith(letters);
	const matches = [
		...topics.filter(({ heading }) => startsWithLetters(heading)).flatMap((topic) => topic.entries),
		...entries.filter(({ label }) => label && startsWithLetters(label)),
	].filter(({ kind }) => kind === 'answer');
	const countOf = (entry: Entry) => matches.filter((other) => other === entry).length;
	return [...new Set(matches)].sort((a, b) => countOf(b) - countOf(a)).slice(0, MAX_ANSWERS);
}

const headings = new WeakMap<Vocabulary, Heading[]>();

function headingsOf(vocabulary: Vocabulary): Heading[] {
	const cached = headings.get(vocabulary) ?? listHeadings(vocabulary);
	headings.set(vocabulary, cached);
	return cached;
}

function listHeadings({ topics, entries }: Vocabulary): Heading[] {
	const isAnswer = ({ kind }: Entry) => kind === 'answer';
	return [
		...topics.map((topic) => ({ names: topic.names, answers: topic.entries.filter(isAnswer) })),
		...entries.filter(isAnswer).map((answer) => ({
			names: [answer.label, answer.title].map((name) => nameKey(name ?? '')),
			answers: [answer],
		})),
	].filter(({ answers }) => answers.length > 0);
}

function fitOf(
	{ names }: Heading,
	queryStems: readonly string[],
	prefix: string | undefined,
): Fit | undefined {
	const stems = names.map(stemsOf);
	const hasAll = (name: readonly string[]) =>
		queryStems.every(
			(word, at) =>
				name.includes(word) ||
				(prefix !== undefined &&
					at === queryStems.length - 1 &&
					name.some((part) => part.startsWith(prefix))),
		);
	const complete = stems.filter(hasAll);
	if (complete.some((name) => name.every((part) => queryStems.includes(part)))) return 'same';
	return complete.length > 0 || (queryStems.length > 1 && hasAll(stems.flat()))
		? 'more'
		: undefined;
}

/** Counts the stems of the query that the answer’s own question, label and line have. */
function countWordsIn({ title, label, line }: Entry, queryStems: readonly string[]): number {
	const ownStems = new Set(wordsOf(`${title} ${label} ${line}`).map(stem));
	return queryStems.filter((word) => ownStems.has(word)).length;
}
