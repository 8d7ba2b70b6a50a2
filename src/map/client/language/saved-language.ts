const KEY = 'names';

/** Returns the tag of the language last chosen for the map’s names; “en” if the figure does not offer it. */
export function savedLanguage(figure: Element): string {
	try {
		const saved = localStorage.getItem(KEY);
		return saved && figure.querySelector(`[data-names] [lang="${CSS.escape(saved)}"]`)
			? saved
			: 'en';
	} catch {
		return 'en';
	}
}

/** Saves the language of the map’s names, by its tag, for the next pages. */
export function saveLanguage(language: string): void {
	try {
		localStorage.setItem(KEY, language);
	} catch {
		// Storage is forbidden, so the choice holds for this page only.
	}
}
