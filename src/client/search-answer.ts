import type { Outcome } from '../lib/search-rows.ts';
import { runSearch } from '../lib/search-run.ts';
import type { Vocabulary } from '../lib/search-vocabulary.ts';
import { forgetLibrary, libraryIsOpen, loadLibrary, loadVocabulary } from './search-engine.ts';
import { printFailure, printOutcome, printStart } from './search-results.ts';

/**
 * Prints the answer to what was typed: first what names and topics tell, then the rest,
 * or what is missing. Never rejects.
 * @param isWanted Says whether nothing else has been typed meanwhile.
 */
export async function answer(box: HTMLElement, typed: string, isWanted: () => boolean) {
	const bundle = box.dataset['bundle']!;
	let vocabulary: Vocabulary;
	try {
		vocabulary = await loadVocabulary(bundle, typed);
	} catch {
		if (isWanted()) printFailure(box);
		return;
	}
	if (!isWanted()) return;
	if (!typed.trim()) return printStart(box, vocabulary);
	let known: Outcome | undefined;
	try {
		if (!libraryIsOpen()) {
			known = await runSearch(typed, vocabulary);
			if (isWanted()) printOutcome(box, typed, known, vocabulary, 'searching');
		}
		const found = await runSearch(typed, vocabulary, await loadLibrary(bundle));
		if (isWanted()) printOutcome(box, typed, found, vocabulary, 'done');
	} catch {
		forgetLibrary();
		known ??= await runSearch(typed, vocabulary);
		if (isWanted()) printOutcome(box, typed, known, vocabulary, 'broken');
	}
}
