import { onlyKnown } from '../shared/results/result-rows.ts';
import { runSearch } from '../shared/results/run-search.ts';
import type { Vocabulary } from '../shared/vocabulary/vocabulary.ts';
import { forgetLibraries, loadLibrary, loadVocabulary } from './load-index.ts';
import { pointerReleased } from './pointer-released.ts';
import { printBegun, printFailure, printOutcome, printStart } from './print-results.ts';
import { tryFetched, whileWanted } from './search-fetched.ts';

/** Wait in ms after the last keystroke before files are fetched for the query. */
const REST_MS = 150;

/**
 * Searches and prints the results: first the matches of names and topics, then those of the texts, or a message if a
 * file is missing. Never rejects.
 * @param typed The query as typed.
 * @param isWanted Reports whether the query is still the latest one.
 */
export async function answer(box: HTMLElement, typed: string, isWanted: () => boolean) {
	const { shelf: home, only } = box.dataset;
	const folder = only ? `${home}../${only}/` : home!;
	const print = async (act: () => void) => {
		await pointerReleased();
		if (isWanted()) act();
	};
	let vocabulary: Vocabulary;
	try {
		vocabulary = await loadVocabulary(folder, typed);
	} catch {
		return print(() => printFailure(box));
	}
	if (!typed.trim()) return print(() => printStart(box, vocabulary));
	const nameResults = await runSearch(typed, vocabulary);
	if (nameResults.query.isBegun)
		return print(() => printBegun(box, typed, nameResults, vocabulary));
	const searchesAll = vocabulary.more > 0 && !only;
	const isDone =
		!searchesAll &&
		(await tryFetched(folder, async (textIndex) => {
			const found = await runSearch(typed, vocabulary, textIndex);
			await print(() => printOutcome(box, typed, found, vocabulary, 'done'));
		}));
	if (isDone) return;
	// A word that looks misspelled in this interview may be a word of another one.
	if (!searchesAll || !nameResults.query.corrected) {
		await print(() => printOutcome(box, typed, onlyKnown(nameResults), vocabulary, 'searching'));
	}
	await new Promise((resolve) => setTimeout(resolve, REST_MS));
	try {
		const textIndex = whileWanted(await loadLibrary(folder), isWanted);
		if (searchesAll) {
			const { answerFromAll } = await import('./search-all-interviews.ts');
			return await answerFromAll(box, typed, { vocabulary, textIndex }, print);
		}
		const found = await runSearch(typed, vocabulary, textIndex);
		await print(() => printOutcome(box, typed, found, vocabulary, 'done'));
	} catch {
		if (!isWanted()) return;
		forgetLibraries();
		await print(() => printOutcome(box, typed, nameResults, vocabulary, 'broken'));
	}
}
