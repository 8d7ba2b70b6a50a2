import type { Library } from '../shared/engine/open-library.ts';
import { isOpen, loadLibrary } from './load-index.ts';

/** Looks in what has been fetched already; says whether that was enough. */
export async function tryFetched(shelf: string, look: (library: Library) => Promise<void>) {
	if (!isOpen(shelf)) return false;
	try {
		await look((await loadLibrary(shelf)).fetched!);
		return true;
	} catch {
		return false;
	}
}

/** A library that fetches nothing more once something else is asked. */
export function whileWanted(library: Library, isWanted: () => boolean): Library {
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
