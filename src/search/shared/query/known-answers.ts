import { fold, nameKey, stem, stemsOf, wordsOf } from '../vocabulary/fold-words.ts';
import type { Entry, Vocabulary } from '../vocabulary/vocabulary.ts';

/** How a heading fits what was asked: it is just that; or it has all of it and more. */
type Fit = 'same' | 'more';

/** What has a heading: a topic with its synonyms, or an answer with its label and question. */
interface Heading {
	names: readonly string[];
	answers: Entry[];
}

/**
 * The answers that headings and synonyms, labels and questions tell before any text is searched, best first; none
 * where so many could be meant that only the texts can tell. They stay first when the texts have come.
 * @param words What was asked, folded and put right.
 * @param unfinished Whether the last word may be the beginning of one.
 */
export function knownAnswers(
	words: readonly string[],
	unfinished: boolean,
	vocabulary: Vocabulary,
): Entry[] {
	if (words.length === 0) return [];
	const asked = words.map(stem);
	const begun = unfinished ? words.at(-1)! : undefined;
	const fitting = headingsOf(vocabulary).flatMap((heading) => {
		const fit = fitOf(heading, asked, begun);
		return fit ? [{ ...heading, fit }] : [];
	});
	const same = fitting.filter(({ fit }) => fit === 'same');
	const votes = new Map<Entry, number>();
	for (const { answers } of same.length > 0 ? same : fitting) {
		for (const answer of answers) votes.set(answer, (votes.get(answer) ?? 0) + 1);
	}
	if (same.length === 0 && votes.size > (words.length > 1 ? 3 : 2)) return [];
	for (const [answer, count] of votes) votes.set(answer, count + wordsSaid(answer, asked));
	return [...votes.keys()].toSorted((a, b) => votes.get(b)! - votes.get(a)!).slice(0, 4);
}

/** The answers of headings and labels that begin with these letters, those of most headings first. */
export function begunAnswers(letters: string, { topics, entries }: Vocabulary): Entry[] {
	const isBegun = (heading: string | undefined) => fold(heading ?? '').startsWith(letters);
	const meant = [
		...topics.filter(({ heading }) => isBegun(heading)).flatMap((topic) => topic.entries),
		...entries.filter(({ label }) => label && isBegun(label)),
	].filter(({ kind }) => kind === 'answer');
	const times = (entry: Entry) => meant.filter((other) => other === entry).length;
	return [...new Set(meant)].toSorted((a, b) => times(b) - times(a)).slice(0, 4);
}

const headings = new WeakMap<Vocabulary, Heading[]>();

function headingsOf(vocabulary: Vocabulary): Heading[] {
	const known = headings.get(vocabulary) ?? listHeadings(vocabulary);
	headings.set(vocabulary, known);
	return known;
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
	asked: readonly string[],
	begun: string | undefined,
): Fit | undefined {
	const stems = names.map(stemsOf);
	const has = (name: readonly string[]) =>
		asked.every(
			(word, at) =>
				name.includes(word) ||
				(begun !== undefined &&
					at === asked.length - 1 &&
					name.some((part) => part.startsWith(begun))),
		);
	const whole = stems.filter(has);
	if (whole.some((name) => name.every((part) => asked.includes(part)))) return 'same';
	return whole.length > 0 || (asked.length > 1 && has(stems.flat())) ? 'more' : undefined;
}

/** How many of the words the answer’s own heading and summary have. */
function wordsSaid({ title, label, summary }: Entry, asked: readonly string[]): number {
	const said = new Set(wordsOf(`${title} ${label} ${summary}`).map(stem));
	return asked.filter((word) => said.has(word)).length;
}
