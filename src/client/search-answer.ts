import type { Outcome } from '../lib/search-rows.ts';
import { runSearch } from '../lib/search-run.ts';
import type { Vocabulary } from '../lib/search-vocabulary.ts';
import { forgetLibraries, isOpen, loadLibrary, loadVocabulary } from './search-engine.ts';
import { released } from './search-press.ts';
import { printBegun, printFailure, printOutcome, printStart } from './search-results.ts';

/** Texts that come as quickly are not announced by what is known without them. */
const AT_ONCE_MS = 60;

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
	const known = await runSearch(typed, vocabulary);
	const finding = findIn(shelf, typed, vocabulary);
	const isQuick = isOpen(shelf) && (await isSettled(finding));
	if (!isQuick) await print(() => printOutcome(box, typed, known, vocabulary, 'searching'));
	try {
		const found = await finding;
		await print(() => printOutcome(box, typed, found, vocabulary, 'done'));
	} catch {
		forgetLibraries();
		await print(() => printOutcome(box, typed, known, vocabulary, 'broken'));
	}
}

const findIn = async (shelf: string, typed: string, vocabulary: Vocabulary): Promise<Outcome> =>
	runSearch(typed, vocabulary, await loadLibrary(shelf));

const isSettled = (finding: Promise<unknown>): Promise<boolean> =>
	Promise.race([
		finding.then(
			() => true,
			() => true,
		),
		new Promise<boolean>((resolve) => setTimeout(resolve, AT_ONCE_MS, false)),
	]);
