import { searchNames } from '../shared/results/search-names.ts';
import type { Vocabulary } from '../shared/vocabulary/vocabulary.ts';
import {
	forgetTextIndexes,
	loadTextIndex,
	loadVocabulary,
	loadWholeVocabulary,
} from './index-files/load-index.ts';
import {
	printFailure,
	printOutcome,
	printPrefixMatches,
	printTopicChoice,
} from './print-results.ts';
import { searchLoadedIndex, stopWhenOutdated } from './search-loaded-index.ts';
import { waitForPointerRelease } from './wait-for-pointer-release.ts';

/** Wait in ms after the last keystroke before files are fetched for the query. */
const REST_MS = 150;

/**
 * Searches and prints the results: first the matches of names and topics, then those of the texts, or a message if a
 * file is missing or the browser lacks something. Never rejects.
 * @param typed The query as typed.
 * @param isWanted Reports whether the query is still the latest one.
 */
export async function searchAndPrint(box: HTMLElement, typed: string, isWanted: () => boolean) {
	const print: Print = async (act) => {
		await waitForPointerRelease();
		if (isWanted()) act();
	};
	try {
		await printInSteps(box, typed, isWanted, print);
	} catch {
		await print(() => printFailure(box, 'Search does not work in this browser.'));
	}
}

/** Changes the results once nothing is pressed, if the query is still the latest one. */
type Print = (act: () => void) => Promise<void>;

/** @throws {Error} If the names cannot be searched. */
async function printInSteps(
	box: HTMLElement,
	typed: string,
	isWanted: () => boolean,
	print: Print,
) {
	const { shelf: home, only } = box.dataset;
	const folder = only ? `${home}../${only}/` : home!;
	let vocabulary: Vocabulary;
	try {
		vocabulary = await loadVocabulary(folder, typed);
	} catch {
		const missing = 'Search could not be loaded: its list of names and words is missing.';
		return print(() => printFailure(box, missing));
	}
	if (!typed.trim()) return print(() => printTopicChoice(box, vocabulary));
	const nameResults = searchNames(typed, vocabulary);
	if (nameResults.query.isTooShort)
		return print(() => printPrefixMatches(box, typed, nameResults, vocabulary));
	const searchesAll = vocabulary.otherInterviewCount > 0 && !only;
	// A word that looks misspelled in this interview may be a word of another one.
	const mayBeElsewhere =
		vocabulary.otherInterviewCount > 0 && nameResults.query.corrected !== undefined;
	const isDone =
		!searchesAll &&
		!mayBeElsewhere &&
		(await searchLoadedIndex(folder, async (textIndex) => {
			const whole = await loadWholeVocabulary(folder, typed);
			const { runSearch } = await loadRunSearch();
			const found = await runSearch(typed, whole, textIndex);
			await print(() => printOutcome(box, typed, found, whole, 'done'));
		}));
	if (isDone) return;
	if (!mayBeElsewhere) {
		await print(() => printOutcome(box, typed, nameResults, vocabulary, 'searching'));
	}
	await new Promise((resolve) => setTimeout(resolve, REST_MS));
	try {
		const textIndex = stopWhenOutdated(await loadTextIndex(folder), isWanted);
		vocabulary = await loadWholeVocabulary(folder, typed);
		if (searchesAll) {
			const { searchAllInterviews } = await import('./search-all-interviews.ts');
			return await searchAllInterviews(box, typed, { vocabulary, textIndex }, print);
		}
		const words = mayBeElsewhere ? await findWordsElsewhere(folder, typed) : undefined;
		const { runSearch } = await loadRunSearch();
		const found = await runSearch(typed, vocabulary, textIndex, words);
		await print(() => printOutcome(box, typed, found, vocabulary, 'done'));
	} catch {
		if (!isWanted()) return;
		forgetTextIndexes();
		await print(() => printOutcome(box, typed, nameResults, vocabulary, 'broken'));
	}
}

/** Returns words of other interviews that are spelled like those of the query; undefined if they cannot be loaded. */
async function findWordsElsewhere(folder: string, typed: string): Promise<string[] | undefined> {
	const { findCandidates } = await import('./search-other-interviews.ts');
	return (await findCandidates(folder, typed, false).catch(() => undefined))?.words;
}

/** Loads the script that searches the texts. */
export const loadRunSearch = () => import('../shared/results/run-search.ts');
