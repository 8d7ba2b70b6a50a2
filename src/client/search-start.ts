import { loadVocabulary } from './search-engine.ts';
import type { SummonedBox } from './search-summons.ts';

/**
 * Loads the names and words for a search box; where there are several interviews, offers to choose one.
 * @param choose Searches again.
 */
export async function startSearch(box: SummonedBox, choose: () => void) {
	const shelf = box.dataset['shelf']!;
	try {
		const { more } = await loadVocabulary(shelf, '', box.names);
		if (more === 0) return;
		const [{ offerFilter }, { loadDirectory }] = await Promise.all([
			import('./search-filter.ts'),
			import('./search-several.ts'),
		]);
		offerFilter(box, await loadDirectory(shelf), choose);
	} catch {
		// What is missing is told to those who search.
	}
}
