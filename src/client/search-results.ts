import type { Outcome, Row } from '../lib/search-rows.ts';
import { nearTopics, topicsFrom } from '../lib/search-topics.ts';
import type { Vocabulary } from '../lib/search-vocabulary.ts';
import css from '../styles/search-results.css?inline';
import { adoptStyles } from './adopt-styles.ts';
import { element } from './element.ts';
import { fillGroups, type Group } from './search-groups.ts';
import { allTopics, ask, toStatus } from './search-words.ts';

/** How far a search has come: names and topics are known first; the texts may be missing. */
type State = 'searching' | 'done' | 'broken';

/** So long nothing is typed before screen readers are told what was found. */
const QUIET_MS = 400;

const telling = new WeakMap<HTMLElement, number>();

/** Prints what there is to ask before anything is typed. */
export function printStart(box: HTMLElement, { topics }: Vocabulary) {
	fill(box, '', [], [], topicGroup('Topics with most to read', nearTopics('', topics, 10)));
}

/** Prints topics that begin with the one letter that was typed so far; no text is searched for it. */
export function printBegun(box: HTMLElement, letter: string, { topics }: Vocabulary) {
	const begun = topicsFrom(letter.trim(), topics, 10);
	const offered = begun.length > 0 ? begun : nearTopics('', topics, 10);
	fill(box, '', [], [], topicGroup('Topics', offered));
}

/**
 * Prints what was found, or that nothing was; everything goes in as text. While the texts are searched only
 * those answers are printed that stay where they are.
 */
export function printOutcome(
	box: HTMLElement,
	typed: string,
	outcome: Outcome,
	{ topics }: Vocabulary,
	state: State,
) {
	const { query, names, answers, notes, described } = outcome;
	const groups = [
		{ heading: 'Places and terms', rows: names },
		{ heading: 'Answers', rows: state === 'searching' ? answers.filter(isKnown) : answers },
		{ heading: 'Notes', rows: notes },
		{ heading: 'Also in places and terms', rows: described },
	].filter(({ rows }) => rows.length > 0);
	const remarks: HTMLElement[] = [];
	if (state === 'searching') remarks.push(element('p', 'Looking through the texts …'));
	if (state === 'broken') remarks.push(element('p', ask(typed, 'Try again'), ' ', allTopics()));
	if (state === 'done' && query.exact && answers.length + notes.length === 0) {
		const bare = typed.replace(/["“”„«»]/g, '').trim();
		remarks.push(element('p', 'Not in these words. Search for ', ask(bare), '.'));
	}
	const broken = 'The texts could not be searched, only names and topics.';
	const status = { searching: '', done: toStatus(outcome), broken }[state];
	const isNothing = groups.length === 0 && state !== 'searching';
	const offered = isNothing ? topicGroup('Topics', nearTopics(typed, topics, 5)) : undefined;
	fill(box, status, remarks, groups, offered);
}

const isKnown = (row: Row): boolean => row.isKnown;

/** Says that search could not be fetched. */
export function printFailure(box: HTMLElement) {
	const typed = box.querySelector('input')!.value;
	const missing = 'Search could not be loaded: its list of names and words is missing.';
	fill(box, missing, [element('p', ask(typed, 'Try again'), ' ', allTopics())], []);
}

/** Changes what stands below the field, and tells of it once nothing is typed any more. */
function fill(
	box: HTMLElement,
	status: string,
	remarks: HTMLElement[],
	groups: Group[],
	offered?: HTMLElement,
) {
	const part = (name: string): HTMLElement => box.querySelector(`.${name}`)!;
	const input = box.querySelector('input')!;
	const hadFocus = part('results').contains(document.activeElement);
	part('hint').hidden = input.value.trim() !== '';
	part('remarks').replaceChildren(...remarks);
	fillGroups(part('results'), groups, offered);
	clearTimeout(telling.get(box));
	const tell = () => {
		if (part('status').textContent !== status) part('status').textContent = status;
	};
	telling.set(box, window.setTimeout(tell, status ? QUIET_MS : 0));
	if (!hadFocus) box.closest('dialog')?.scrollTo(0, 0);
	else if (!part('results').contains(document.activeElement)) input.focus();
}

function topicGroup(heading: string, topics: readonly string[]): HTMLElement {
	const list = element('ul', ...topics.map((topic) => element('li', ask(topic))));
	list.className = 'topics';
	return element('section', element('h2', heading), list, element('p', allTopics()));
}

adoptStyles(css);
