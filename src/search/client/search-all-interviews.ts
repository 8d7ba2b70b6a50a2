import { element } from '#src/ui/client/element.ts';
import type { Library } from '../shared/engine/open-library.ts';
import { runSearch } from '../shared/results/run-search.ts';
import type { Vocabulary } from '../shared/vocabulary/vocabulary.ts';
import { offerFound } from './interview-filter.ts';
import { AT_ONCE, findElsewhere, findLead, type Lead } from './other-interviews.ts';
import { printOutcome } from './print-results.ts';

/** The interview that the page belongs to, or the newest. */
interface Home {
	vocabulary: Vocabulary;
	library: Library;
}

/**
 * Answers from all interviews: first from that of the page, then, beneath, from those that the directory says have most
 * of the words. `data-rounds` of the box counts how often more of them were asked for.
 */
export async function answerFromAll(
	box: HTMLElement,
	typed: string,
	{ vocabulary, library }: Home,
	print: (act: () => void) => Promise<void>,
) {
	const home = box.dataset['shelf']!;
	const rounds = Number(box.dataset['rounds'] ?? 1);
	const lead = await findLead(home, typed, rounds > 1).catch(() => undefined);
	const found = await runSearch(typed, vocabulary, library, lead?.words);
	if (!lead) {
		const missing = 'The other interviews could not be searched.';
		return print(() => printOutcome(box, typed, found, vocabulary, 'done', { missing }));
	}
	const ids = lead.ids.slice(0, rounds * AT_ONCE);
	if (ids.length > 0) {
		await print(() => printOutcome(box, typed, found, vocabulary, 'searching'));
	}
	const elsewhere = await findElsewhere(home, typed, ids, lead.words);
	await print(() => {
		const asked = ids.length + Number(found.answers.length + found.notes.length > 0);
		const more = moreToAsk(typed, lead, asked);
		printOutcome(box, typed, found, vocabulary, 'done', { elsewhere, more });
		offerFound(box, elsewhere);
	});
}

/** A button for the interviews that were not looked into. */
function moreToAsk(typed: string, { ids, total }: Lead, asked: number): HTMLElement | undefined {
	const left = (ids.length === 0 ? 0 : total) - asked;
	if (left <= 0) return undefined;
	const words = /\S\s+\S/.test(typed.trim()) ? 'one of these words' : 'this word';
	const count = left === 1 ? '1 more interview has' : `${left} more interviews have`;
	const button = element('button', `${count} ${words}`, { type: 'button' });
	button.dataset['more'] = '';
	return button;
}
