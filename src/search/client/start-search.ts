import { loadVocabulary } from './load-index.ts';
import type { LoadingSearchBox } from './load-search-box.ts';

/**
 * Loads the vocabulary for a search box. If the edition has several interviews, adds a list to choose one of them.
 * @param choose Called when the reader has chosen an interview. Searches again.
 */
export async function startSearch(box: LoadingSearchBox, choose: () => void) {
	const folder = box.dataset['shelf']!;
	try {
		const { more } = await loadVocabulary(folder, '', box.names);
		if (more === 0) return;
		const [{ offerFilter }, { loadDirectory }] = await Promise.all([
			import('./interview-filter.ts'),
			import('./other-interviews.ts'),
		]);
		offerFilter(box, await loadDirectory(folder), choose);
	} catch {
		// A search that needs the missing file reports it.
	}
}
