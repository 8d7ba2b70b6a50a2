import { element } from '#src/ui/client/element.ts';
import type { Library } from '../shared/engine/open-library.ts';
import { runSearch } from '../shared/results/run-search.ts';
import type { Vocabulary } from '../shared/vocabulary/vocabulary.ts';
import { offerFound } from './interview-filter.ts';
import { AT_ONCE, findElsewhere, findLead, type Lead } from './other-interviews.ts';
import { printOutcome } from './print-results.ts';

/** Vocabulary and index of the page’s interview, or of the newest if the page has none. */
interface Home {
	vocabulary: Vocabulary;
	textIndex: Library;
}

/**
 * Searches all interviews and prints the results: first those of the page’s interview, then those of the other
 * interviews that have most of the words according to the directory. `data-rounds` of the box is the number of
 * rounds: a round searches `AT_ONCE` more interviews.
 * @param print Runs its argument unless the query has changed meanwhile.
 */
export async function answerFromAll(
	box: HTMLElement,
	typed: string,
	{ vocabulary, textIndex }: Home,
	print: (act: () => void) => Promise<void>,
) {
	const home = box.dataset['shelf']!;
	const rounds = Number(box.dataset['rounds'] ?? 1);
	const candidates = await findLead(home, typed, rounds > 1).catch(() => undefined);
	const found = await runSearch(typed, vocabulary, textIndex, candidates?.words);
	if (!candidates) {
		const missing = 'The other interviews could not be searched.';
		return print(() => printOutcome(box, typed, found, vocabulary, 'done', { missing }));
	}
	const ids = candidates.ids.slice(0, rounds * AT_ONCE);
	if (ids.length > 0) {
		await print(() => printOutcome(box, typed, found, vocabulary, 'searching'));
	}
	const others = await findElsewhere(home, typed, ids, candidates.words);
	await print(() => {
		const searched = ids.length + Number(found.answers.length + found.notes.length > 0);
		const more = moreButton(typed, candidates, searched);
		printOutcome(box, typed, found, vocabulary, 'done', { elsewhere: others, more });
		offerFound(box, others);
	});
}

/**
 * Returns the button to search the remaining interviews; undefined if there are none.
 * @param searched Number of interviews that were searched.
 */
function moreButton(
	typed: string,
	{ ids, total }: Lead,
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
