import { joinWords, plural } from '#src/shared/text/words.ts';
import { element } from '#src/ui/client/element.ts';
import type { Outcome } from '../shared/results/result-rows.ts';

/** What a search came to, in words: what was put right, what is nowhere, how much was found. */
export function toStatus(
	{ query, names, answers, notes, described }: Outcome,
	elsewhere: readonly { outcome: Outcome }[] = [],
): string {
	const { absent } = query;
	const corrected = [query, ...elsewhere.map(({ outcome }) => outcome.query)].find(
		(one) => one.corrected,
	)?.corrected;
	const others = elsewhere.filter(
		({ outcome }) => outcome.names.length + outcome.answers.length + outcome.notes.length > 0,
	).length;
	const beneath = new Set(answers.flatMap(({ note }) => note?.path ?? []));
	const counts = [
		names.length === 1 ? '1 place or term' : names.length > 0 && `${names.length} places and terms`,
		plural(answers.length, 'answer'),
		plural(notes.length + beneath.size, 'note'),
	].filter(Boolean);
	if (others > 0) {
		const found = counts.length > 0 ? 'more' : 'Found';
		counts.push(`${found} in ${others > 1 ? `${others} other interviews` : '1 other interview'}`);
	}
	const nowhere = joinWords(absent.map((word) => `“${word}”`));
	const nothing = counts.length + described.length + absent.length === 0;
	return [
		corrected && `Showing results for “${corrected}”.`,
		nowhere && `${nowhere} ${absent.length > 1 ? 'are' : 'is'} nowhere in this edition.`,
		counts.length > 0 && `${counts.join(', ')}.`,
		nothing && 'Nothing found.',
	]
		.filter(Boolean)
		.join(' ');
}

/** A button that searches for `query`. */
export function ask(query: string, words = query): HTMLElement {
	const button = element('button', words);
	button.type = 'button';
	button.dataset['query'] = query;
	return button;
}

/** The way to the index, which needs no search: where the page’s own link leads without scripts. */
export const allTopics = (): HTMLElement =>
	element('a', 'All topics', { href: document.querySelector('a.find')!.getAttribute('href')! });
