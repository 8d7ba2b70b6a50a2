import { adoptStyles } from '#src/ui/client/adopt-styles.ts';
import { element } from '#src/ui/client/element.ts';
import { suggestTopics, topicsByPrefix } from '../shared/query/match-topics.ts';
import { type Outcome, rowsOfOther } from '../shared/results/outcome.ts';
import type { Vocabulary } from '../shared/vocabulary/vocabulary.ts';
import css from '../styles/results.css?inline';
import { fillResults } from './fill-results.ts';
import type { ResultGroup } from './result-groups.ts';
import type { InterviewOutcome } from './search-other-interviews.ts';
import { allTopicsLink, queryButton, toStatusText } from './status-text.ts';

/** Additional results of a search in several interviews. */
interface Others {
	elsewhere?: InterviewOutcome[];
	/** Button to search the remaining interviews. */
	more?: HTMLElement | undefined;
	/** Message about interviews that could not be searched. */
	missing?: string;
}

/** Largest number of topics that are offered before the texts are searched. */
const MAX_TOPICS = 10;
/** Largest number of topics that are offered when nothing was found. */
const MAX_SIMILAR_TOPICS = 5;

/** State of a search: texts still loading, finished, or texts not available. Names and topics have results in each. */
type State = 'searching' | 'done' | 'broken';

/** Prints topics to choose from before anything is typed. */
export function printTopicChoice(box: HTMLElement, { topics }: Vocabulary) {
	fillResults(
		box,
		'',
		[],
		[],
		topicGroup('Topics with most to read', suggestTopics('', topics, MAX_TOPICS)),
	);
}

/**
 * Prints the answers and topics whose headings start with one or two typed letters. So short a query does not search
 * the texts.
 */
export function printPrefixMatches(
	box: HTMLElement,
	letters: string,
	{ answers }: Outcome,
	{ topics }: Vocabulary,
) {
	const matching = topicsByPrefix(letters.trim(), topics, MAX_TOPICS);
	const offered = matching.length > 0 ? matching : suggestTopics('', topics, MAX_TOPICS);
	const rows = answers.filter(({ isNameMatch }) => isNameMatch);
	const groups = rows.length > 0 ? [{ heading: 'Answers', rows }] : [];
	fillResults(box, '', [], groups, topicGroup('Topics', offered));
}

/** Prints the results, or that there are none. All content is inserted as text, not as HTML. */
export function printOutcome(
	box: HTMLElement,
	typed: string,
	outcome: Outcome,
	{ topics }: Vocabulary,
	state: State,
	{ elsewhere = [], more, missing = '' }: Others = {},
) {
	const { query, names, answers, notes, described, facts, introduction, ledger } = outcome;
	const factGroup = { heading: 'Distances and dates', rows: facts };
	const ledgerGroup = { heading: 'Then and since', rows: ledger };
	// What is shown before the texts are loaded keeps its place.
	const isLedgerFirst = !query.asked && names.length + query.headingMatches.length === 0;
	const groups = [
		...(query.asked ? [factGroup] : []),
		...(isLedgerFirst ? [ledgerGroup] : []),
		{ heading: 'Places and terms', rows: names },
		{ heading: 'Answers', rows: answers },
		...(isLedgerFirst ? [] : [ledgerGroup]),
		...(query.asked ? [] : [factGroup]),
		{ heading: 'Notes', rows: notes },
		{ heading: 'The interview', rows: introduction },
		{ heading: 'Also in places and terms', rows: described },
		...elsewhere.map(toGroup),
	].filter(({ rows }) => rows.length > 0);
	const remarks: HTMLElement[] = [];
	if (state === 'searching') remarks.push(element('p', 'Looking through the texts …'));
	if (more) remarks.push(element('p', more));
	if (state === 'broken' || missing)
		remarks.push(element('p', queryButton(typed, 'Try again'), ' ', allTopicsLink()));
	if (state === 'done' && query.isExact && groups.length === 0) {
		const unquoted = typed.replace(/["“”„«»]/g, '').trim();
		remarks.push(element('p', 'Not in these words. Search for ', queryButton(unquoted), '.'));
	}
	const broken = 'The texts could not be searched, only names and topics.';
	const status = { searching: '', done: toStatusText(outcome, elsewhere), broken }[state];
	const isEmpty = groups.length === 0 && state !== 'searching';
	const offered = isEmpty
		? topicGroup('Topics', suggestTopics(typed, topics, MAX_SIMILAR_TOPICS))
		: undefined;
	fillResults(box, `${status} ${missing}`.trim(), remarks, groups, offered);
}

/** Returns the results of another interview as a group under its title. */
const toGroup = ({ title, outcome }: InterviewOutcome): ResultGroup => ({
	heading: `In “${title}”`,
	rows: rowsOfOther(outcome),
});

/** Prints that search could not be loaded. */
export function printFailure(box: HTMLElement, message: string) {
	const typed = box.querySelector('input')!.value;
	fillResults(
		box,
		message,
		[element('p', queryButton(typed, 'Try again'), ' ', allTopicsLink())],
		[],
	);
}

function topicGroup(heading: string, topics: readonly string[]): HTMLElement {
	const list = element('ul', ...topics.map((topic) => element('li', queryButton(topic))));
	list.className = 'topics';
	return element('section', element('h2', heading), list, element('p', allTopicsLink()));
}

adoptStyles(css);
