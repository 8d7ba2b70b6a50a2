import type { TextIndex } from '../shared/results/text-index.ts';
import { isTextIndexOpen, loadTextIndex } from './index-files/load-index.ts';

/**
 * Searches with the files that have been fetched already.
 * @param folder Address of the interview’s folder in pagefind/, with a slash at the end.
 * @param look Searches and prints.
 * @returns Whether the fetched files were sufficient.
 */
export async function searchLoadedIndex(
	folder: string,
	look: (textIndex: TextIndex) => Promise<void>,
) {
	if (!isTextIndexOpen(folder)) return false;
	try {
		await look((await loadTextIndex(folder)).loadedOnly!);
		return true;
	} catch {
		return false;
	}
}

/** Returns an index that throws an error instead of fetching more once the query has changed. */
export function stopWhenOutdated(textIndex: TextIndex, isWanted: () => boolean): TextIndex {
	const throwIfUnwanted = () => {
		if (!isWanted()) throw new Error('The query has changed.');
	};
	return {
		async search(...query) {
			throwIfUnwanted();
			return textIndex.search(...query);
		},
		async readText(file) {
			throwIfUnwanted();
			return textIndex.readText(file);
		},
	};
}
