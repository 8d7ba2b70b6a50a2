import { element } from '#src/ui/client/element.ts';
import type { TextIndex } from '../shared/results/text-index.ts';
import { runSearch } from '../shared/results/run-search.ts';
import type { Vocabulary } from '../shared/vocabulary/vocabulary.ts';
import { addInterviewsToFilter } from './interview-filter.ts';
import { printOutcome } from './print-results.ts';
import {
	findCandidates,
	INTERVIEWS_PER_ROUND,
	type InterviewCandidates,
	searchOtherInterviews,
} from './search-other-interviews.ts';

/** Vocabulary and index of the page’s interview, or of the newest if the page has none. */
interface Home {
	vocabulary: Vocabulary;
	textIndex: TextIndex;
}

const NONE_SEARCHED = 'The other interviews could not be searched.';
const SOME_NOT_SEARCHED = 'Some of the other interviews could not be searched.';

/**
 * Searches all interviews and prints the results: first those of the page’s interview, then those of the other
 * interviews that have most of the words according to the directory. `data-rounds` of the box is the number of
 * rounds: a round searches `INTERVIEWS_PER_ROUND` more interviews.
 * @param print Runs its argument unless the query has changed meanwhile.
 */
export async function searchAllInterviews(
	box: HTMLElement,
	typed: string,
	{ vocabulary, textIndex }: Home,
	print: (act: () => void) => Promise<void>,
) {
	const home = box.dataset['shelf']!;
	const rounds = Number(box.dataset['rounds'] ?? 1);
	const candidates = await findCandidates(home, typed, rounds > 1).catch(() => undefined);
	const found = await runSearch(typed, vocabulary, textIndex, candidates?.words);
	if (!candidates) {
		return print(() =>
			printOutcome(box, typed, found, vocabulary, 'done', { missing: NONE_SEARCHED }),
		);
	}
	const ids = candidates.ids.slice(0, rounds * INTERVIEWS_PER_ROUND);
	if (ids.length > 0) {
		await print(() => printOutcome(box, typed, found, vocabulary, 'searching'));
	}
	const others = await searchOtherInterviews(home, typed, ids, candidates.words);
	await print(() => {
		const searched = ids.length + Number(found.answers.length + found.notes.length > 0);
		const more = moreButton(typed, candidates, searched);
		const isComplete = others.length === ids.length;
		const missing = isComplete ? '' : others.length > 0 ? SOME_NOT_SEARCHED : NONE_SEARCHED;
		printOutcome(box, typed, found, vocabulary, 'done', { elsewhere: others, more, missing });
		addInterviewsToFilter(box, others);
	});
}

/**
 * Returns the button to search the remaining interviews; undefined if there are none.
 * @param searched Number of interviews that were searched.
 */
function moreButton(
	typed: string,
	{ ids, total }: InterviewCandidates,
	searched: number,
): HTMLElement | undefined {
	const remaining = (ids.length === 0 ? 0 : total) - searched;
	if (remaining <= 0) return undefined;
	const words = /\S\s+\S/.test(typed.trim()) ? 'one of these words' : 'this word';
	const count = remaining === 1 ? '1 more interview has' : `${remaining} more interviews have`;
	const button = element('button', `${count} ${words}`, { type: 'button' });
	button.dataset['more'] = '';
	return button;
}
