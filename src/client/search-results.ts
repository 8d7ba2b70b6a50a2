import type { Outcome, Row } from '../lib/search-rows.ts';
import { nearTopics } from '../lib/search-topics.ts';
import type { Vocabulary } from '../lib/search-vocabulary.ts';
import css from '../styles/search-results.css?inline';
import { adoptStyles } from './adopt-styles.ts';
import { element } from './element.ts';
import { toItem } from './search-rows.ts';
import { allTopics, ask, toStatus } from './search-words.ts';

/** How far a search has come: names and topics are known first; the texts may be missing. */
type State = 'searching' | 'done' | 'broken';

const HINTS: Record<State, string | undefined> = {
	searching: 'Looking through the texts …',
	done: undefined,
	broken: 'The texts could not be searched, only names and topics.',
};

/** Prints what there is to ask before anything is typed. */
export function printStart(box: HTMLElement, { topics }: Vocabulary) {
	fill(box, '', [], [topicGroup('Topics with most to read', nearTopics('', topics, 10))]);
}

/** Prints what was found, or that nothing was; everything goes in as text. */
export function printOutcome(
	box: HTMLElement,
	typed: string,
	outcome: Outcome,
	{ topics }: Vocabulary,
	state: State,
) {
	const { query, answers, notes } = outcome;
	const groups = toGroups(outcome);
	const nothing = groups.length === 0;
	const remarks: HTMLElement[] = [];
	if (state === 'searching') remarks.push(element('p', HINTS.searching!));
	if (state === 'broken') remarks.push(element('p', ask(typed, 'Try again'), ' ', allTopics()));
	if (state === 'done' && query.exact && answers.length + notes.length === 0) {
		const bare = typed.replace(/["“”„«»]/g, '').trim();
		remarks.push(element('p', 'Not in these words. Search for ', ask(bare), '.'));
	}
	if (nothing && state !== 'searching') {
		groups.push(topicGroup('Topics', nearTopics(typed, topics, 5)));
	}
	const status = { searching: '', done: toStatus(outcome), broken: HINTS.broken! }[state];
	fill(box, status, remarks, groups);
}

/** Says that search could not be fetched. */
export function printFailure(box: HTMLElement) {
	const typed = box.querySelector('input')!.value;
	const missing = 'Search could not be loaded: its list of names and words is missing.';
	fill(box, missing, [element('p', ask(typed, 'Try again'), ' ', allTopics())], []);
}

/** Replaces what stands below the field. The status is read aloud, so it is set only when it changes. */
function fill(box: HTMLElement, status: string, remarks: HTMLElement[], groups: HTMLElement[]) {
	const part = (name: string): HTMLElement => box.querySelector(`.${name}`)!;
	const input = box.querySelector('input')!;
	const focused = part('results').contains(document.activeElement) && document.activeElement;
	part('hint').hidden = input.value.trim() !== '';
	if (part('status').textContent !== status) part('status').textContent = status;
	part('remarks').replaceChildren(...remarks);
	part('results').replaceChildren(...groups);
	if (!focused) return void box.closest('dialog')?.scrollTo(0, 0);
	const href = focused.getAttribute('href');
	const same = [...part('results').querySelectorAll<HTMLElement>('a.hit')];
	(same.find((link) => link.getAttribute('href') === href) ?? input).focus();
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

function topicGroup(heading: string, topics: readonly string[]): HTMLElement {
	const list = element('ul', ...topics.map((topic) => element('li', ask(topic))));
	list.className = 'topics';
	return element('section', element('h2', heading), list, element('p', allTopics()));
}

adoptStyles(css);
