import { joinWords, plural } from '#src/shared/text/words.ts';
import { element } from '#src/ui/client/element.ts';
import { type Outcome, rowsOfOther } from '../shared/results/outcome.ts';

/**
 * Returns the status line of a search: corrected words, words without a match, number of results.
 * @param elsewhere Results of other interviews.
 */
export function toStatusText(
	{ query, names, facts, answers, notes, described, introduction, ledger }: Outcome,
	elsewhere: readonly { outcome: Outcome }[] = [],
): string {
	const { absent } = query;
	const corrected = [query, ...elsewhere.map(({ outcome }) => outcome.query)].find(
		(one) => one.corrected,
	)?.corrected;
	const otherCount = elsewhere.filter(({ outcome }) => rowsOfOther(outcome).length > 0).length;
	const notesOfAnswers = new Set(answers.flatMap(({ note }) => note?.path ?? []));
	const counts = [
		names.length === 1 ? '1 place or term' : names.length > 0 && `${names.length} places and terms`,
		facts.length === 1
			? '1 distance or date'
			: facts.length > 0 && `${facts.length} distances and dates`,
		plural(ledger.length, 'list') + (ledger.length > 0 ? ' of verdicts' : ''),
		plural(answers.length, 'answer'),
		plural(notes.length + notesOfAnswers.size, 'note'),
	].filter(Boolean);
	if (otherCount > 0) {
		const found = counts.length > 0 ? 'more' : 'Found';
		counts.push(
			`${found} in ${otherCount > 1 ? `${otherCount} other interviews` : '1 other interview'}`,
		);
	}
	const absentWords = joinWords(absent.map((word) => `“${word}”`));
	const isNothingFound =
		counts.length + described.length + introduction.length + absent.length === 0;
	return [
		corrected && `Showing results for “${corrected}”.`,
		absentWords && `${absentWords} ${absent.length > 1 ? 'are' : 'is'} nowhere in this edition.`,
		counts.length > 0 && `${counts.join(', ')}.`,
		isNothingFound && 'Nothing found.',
	]
		.filter(Boolean)
		.join(' ');
}

/** Returns a button that searches for `query`. */
export function queryButton(query: string, words = query): HTMLElement {
	const button = element('button', words);
	button.type = 'button';
	button.dataset['query'] = query;
	return button;
}

/** Returns a link to the page of topics, which needs no search. It is the address of the page’s own search link. */
export const allTopicsLink = (): HTMLElement =>
	element('a', 'All topics', { href: document.querySelector('a.find')!.getAttribute('href')! });
