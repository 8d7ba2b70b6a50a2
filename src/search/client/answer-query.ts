import { onlyKnown } from '../shared/results/result-rows.ts';
import { runSearch } from '../shared/results/run-search.ts';
import type { Vocabulary } from '../shared/vocabulary/vocabulary.ts';
import { forgetLibraries, loadLibrary, loadVocabulary } from './load-index.ts';
import { pointerReleased } from './pointer-released.ts';
import { printBegun, printFailure, printOutcome, printStart } from './print-results.ts';
import { tryFetched, whileWanted } from './search-fetched.ts';

/** So long a typist must rest before anything is fetched for what is typed so far. */
const REST_MS = 150;

/**
 * Prints the answer to what was typed: first what names and topics tell, then the rest in its place,
 * or what is missing. Never rejects.
 * @param isWanted Says whether nothing else has been typed meanwhile.
 */
export async function answer(box: HTMLElement, typed: string, isWanted: () => boolean) {
	const { shelf: home, only } = box.dataset;
	const shelf = only ? `${home}../${only}/` : home!;
	const print = async (act: () => void) => {
		await pointerReleased();
		if (isWanted()) act();
	};
	let vocabulary: Vocabulary;
	try {
		vocabulary = await loadVocabulary(shelf, typed);
	} catch {
		return print(() => printFailure(box));
	}
	if (!typed.trim()) return print(() => printStart(box, vocabulary));
	const known = await runSearch(typed, vocabulary);
	if (known.query.isBegun) return print(() => printBegun(box, typed, known, vocabulary));
	const inAll = vocabulary.more > 0 && !only;
	const isFound =
		!inAll &&
		(await tryFetched(shelf, async (library) => {
			const found = await runSearch(typed, vocabulary, library);
			await print(() => printOutcome(box, typed, found, vocabulary, 'done'));
		}));
	if (isFound) return;
	// What is a slip here may be a word of another interview.
	if (!inAll || !known.query.corrected) {
		await print(() => printOutcome(box, typed, onlyKnown(known), vocabulary, 'searching'));
	}
	await new Promise((resolve) => setTimeout(resolve, REST_MS));
	try {
		const library = whileWanted(await loadLibrary(shelf), isWanted);
		if (inAll) {
			const { answerFromAll } = await import('./search-all-interviews.ts');
			return await answerFromAll(box, typed, { vocabulary, library }, print);
		}
		const found = await runSearch(typed, vocabulary, library);
		await print(() => printOutcome(box, typed, found, vocabulary, 'done'));
	} catch {
		if (!isWanted()) return;
		forgetLibraries();
		await print(() => printOutcome(box, typed, known, vocabulary, 'broken'));
	}
}
