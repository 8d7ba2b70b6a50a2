import { href } from '../lib/address.ts';
import { joinWords, plural } from '../lib/note.ts';
import type { Outcome, Row } from '../lib/search-rows.ts';
import type { Vocabulary } from '../lib/search-vocabulary.ts';
import { nearTopics } from '../lib/search-topics.ts';
import { element, toItem } from './search-rows.ts';

/** Prints what was found, or that nothing was; everything goes in as text. `outcome` undefined empties the list. */
export function printOutcome(
	box: HTMLElement,
	typed: string,
	outcome: Outcome | undefined,
	{ topics }: Vocabulary,
) {
	const groups = outcome ? toGroups(outcome) : [];
	const nothing = outcome !== undefined && groups.length === 0;
	say(box, outcome ? summary(outcome, nothing) : '');
	part(box, 'remarks').replaceChildren(
		...(outcome ? remarks(typed, outcome) : []),
		...(nothing ? offerTopics(nearTopics(typed, topics)) : []),
	);
	part(box, 'results').replaceChildren(...groups);
}

/** Says that search could not be fetched. */
export function printFailure(box: HTMLElement) {
	say(box, 'Search could not be loaded. Type again to retry, or look in the topics.');
}

const part = (box: HTMLElement, name: string): HTMLElement => box.querySelector(`.${name}`)!;

function say(box: HTMLElement, words: string) {
	part(box, 'status').textContent = words;
}

function summary({ names, answers, notes }: Outcome, nothing: boolean): string {
	if (nothing) return 'Nothing found.';
	const beneath = new Set(answers.flatMap(({ note }) => note ?? []));
	const counts = [
		names.length === 1 ? '1 place or term' : names.length > 0 && `${names.length} places and terms`,
		plural(answers.length, 'answer'),
		plural(notes.length + beneath.size, 'note'),
	];
	return counts.filter(Boolean).join(', ');
}

function remarks(typed: string, { query, answers, notes }: Outcome): HTMLElement[] {
	const lines: HTMLElement[] = [];
	if (query.corrected) lines.push(element('p', `Showing results for “${query.corrected}”.`));
	if (query.absent.length > 0) {
		const words = joinWords(query.absent.map((word) => `“${word}”`));
		lines.push(
			element('p', `${words} ${query.absent.length > 1 ? 'are' : 'is'} nowhere in this edition.`),
		);
	}
	if (query.exact && answers.length + notes.length === 0) {
		lines.push(
			element('p', 'Not in these words. Search for ', ask(typed.replace(/["“”„«»]/g, '').trim())),
		);
	}
	return lines;
}

function offerTopics(topics: readonly string[]): HTMLElement[] {
	const link = element('a', 'All topics');
	link.href = href('topics/');
	const list = element('ul', ...topics.map((topic) => element('li', ask(topic))));
	return [
		...(topics.length > 0 ? [element('p', 'Topics of this edition:'), list] : []),
		element('p', link),
	];
}

function ask(query: string): HTMLElement {
	const button = element('button', query);
	button.type = 'button';
	button.dataset['query'] = query;
	return button;
}

function toGroups({ names, answers, notes, described }: Outcome): HTMLElement[] {
	const groups: [string, Row[]][] = [
		['Places and terms', names],
		['Answers', answers],
		['Notes', notes],
		['Also in places and terms', described],
	];
	return groups
		.filter(([, rows]) => rows.length > 0)
		.map(([heading, rows]) =>
			element('section', element('h2', heading), element('ul', ...rows.map(toItem))),
		);
}
