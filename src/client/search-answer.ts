import type { Library } from '../lib/search-library.ts';
import { runSearch } from '../lib/search-run.ts';
import type { Vocabulary } from '../lib/search-vocabulary.ts';
import { forgetLibraries, isOpen, loadLibrary, loadVocabulary } from './search-engine.ts';
import { released } from './search-press.ts';
import { printBegun, printFailure, printOutcome, printStart } from './search-results.ts';

/** So long a typist must rest before anything is fetched for what is typed so far. */
const REST_MS = 100;

/**
 * Prints the answer to what was typed: first what names and topics tell, then the rest in its place,
 * or what is missing. Never rejects.
 * @param isWanted Says whether nothing else has been typed meanwhile.
 */
export async function answer(box: HTMLElement, typed: string, isWanted: () => boolean) {
	const shelf = box.dataset['shelf']!;
	const print = async (act: () => void) => {
		await released();
		if (isWanted()) act();
	};
	let vocabulary: Vocabulary;
	try {
		vocabulary = await loadVocabulary(shelf, typed);
	} catch {
		return print(() => printFailure(box));
	}
	if (!typed.trim()) return print(() => printStart(box, vocabulary));
	if (/^\s*\p{Script=Latin}$/u.test(typed)) return print(() => printBegun(box, typed, vocabulary));
	const isFound = await tryFetched(shelf, async (library) => {
		const found = await runSearch(typed, vocabulary, library);
		await print(() => printOutcome(box, typed, found, vocabulary, 'done'));
	});
	if (isFound) return;
	const known = await runSearch(typed, vocabulary);
	await print(() => printOutcome(box, typed, known, vocabulary, 'searching'));
	await new Promise((resolve) => setTimeout(resolve, REST_MS));
	try {
		const library = whileWanted(await loadLibrary(shelf), isWanted);
		const found = await runSearch(typed, vocabulary, library);
		await print(() => printOutcome(box, typed, found, vocabulary, 'done'));
	} catch {
		if (!isWanted()) return;
		forgetLibraries();
		await print(() => printOutcome(box, typed, known, vocabulary, 'broken'));
	}
}

/** Looks in what has been fetched already; says whether that was enough. */
async function tryFetched(shelf: string, look: (library: Library) => Promise<void>) {
	if (!isOpen(shelf)) return false;
	try {
		await look((await loadLibrary(shelf)).fetched!);
		return true;
	} catch {
		return false;
	}
}

/** A library that fetches nothing more once something else is asked. */
function whileWanted(library: Library, isWanted: () => boolean): Library {
	const check = () => {
		if (!isWanted()) throw new Error('Something else is asked.');
	};
	return {
		async search(...asked) {
			check();
			return library.search(...asked);
		},
		async textOf(file) {
			check();
			return library.textOf(file);
		},
	};
}
