import { loadVocabulary } from './index-files/load-index.ts';
import type { LoadingSearchBox } from './load-search-box.ts';

/**
 * Loads the vocabulary for a search box. If the edition has several interviews, adds a list to choose one of them.
 * @param choose Called when the reader has chosen an interview. Searches again.
 */
export async function startSearch(box: LoadingSearchBox, choose: () => void) {
	const folder = box.dataset['shelf']!;
	try {
		const { otherInterviewCount } = await loadVocabulary(folder, '', box.vocabularyResponse);
		if (otherInterviewCount === 0) return;
		const [{ addInterviewFilter }, { loadWordDirectory }] = await Promise.all([
			import('./interview-filter.ts'),
			import('./search-other-interviews.ts'),
		]);
		addInterviewFilter(box, await loadWordDirectory(folder), choose);
	} catch {
		// A search that needs the missing file reports it.
	}
}
