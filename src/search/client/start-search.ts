import { loadVocabulary } from './load-index.ts';
import type { LoadingSearchBox } from './load-search-box.ts';

/**
 * Loads the names and words for a search box; where there are several interviews, offers to choose one.
 * @param choose Searches again.
 */
export async function startSearch(box: LoadingSearchBox, choose: () => void) {
	const shelf = box.dataset['shelf']!;
	try {
		const { more } = await loadVocabulary(shelf, '', box.names);
		if (more === 0) return;
		const [{ offerFilter }, { loadDirectory }] = await Promise.all([
			import('./interview-filter.ts'),
			import('./other-interviews.ts'),
		]);
		offerFilter(box, await loadDirectory(shelf), choose);
	} catch {
		// What is missing is told to those who search.
	}
}
