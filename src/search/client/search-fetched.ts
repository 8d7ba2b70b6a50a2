import type { Library } from '../shared/engine/open-library.ts';
import { isOpen, loadLibrary } from './load-index.ts';

/**
 * Searches with the files that have been fetched already.
 * @param folder Address of the interview’s folder in pagefind/, with a slash at the end.
 * @param look Searches and prints.
 * @returns Whether the fetched files were sufficient.
 */
export async function tryFetched(folder: string, look: (textIndex: Library) => Promise<void>) {
	if (!isOpen(folder)) return false;
	try {
		await look((await loadLibrary(folder)).fetched!);
		return true;
	} catch {
		return false;
	}
}

/** Returns an index that throws an error instead of fetching more once the query has changed. */
export function whileWanted(textIndex: Library, isWanted: () => boolean): Library {
	const throwIfUnwanted = () => {
		if (!isWanted()) throw new Error('The query has changed.');
	};
	return {
		async search(...query) {
			throwIfUnwanted();
			return textIndex.search(...query);
		},
		async textOf(file) {
			throwIfUnwanted();
			return textIndex.textOf(file);
		},
	};
}
