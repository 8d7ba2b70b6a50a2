import { MAP_LANGUAGES } from '../lib/map-data.ts';
import type { Names } from '../lib/map-names.ts';

const KEY = 'names';

/** The language the reader last chose for the map’s names. */
export function keptNames(): Names {
	try {
		const kept = localStorage.getItem(KEY);
		return MAP_LANGUAGES.find((language) => language === kept) ?? 'en';
	} catch {
		return 'en';
	}
}

/** Remembers a choice for the next page. */
export function keepNames(names: Names): void {
	try {
		localStorage.setItem(KEY, names);
	} catch {
		// Storage is forbidden: the choice holds for this page.
	}
}
