const KEY = 'names';

/** The language the reader last chose for the map’s names, where a figure offers it; English where not. */
export function savedLanguage(figure: Element): string {
	try {
		const kept = localStorage.getItem(KEY);
		return kept && figure.querySelector(`[data-names] [lang="${CSS.escape(kept)}"]`) ? kept : 'en';
	} catch {
		return 'en';
	}
}

/** Remembers a choice for the next page. */
export function saveLanguage(names: string): void {
	try {
		localStorage.setItem(KEY, names);
	} catch {
		// Storage is forbidden: the choice holds for this page.
	}
}
