const KEY = 'words';

/** Opens the map in words for readers who have opened it before, and remembers whether it is open. */
export function keepWordsOpen(list: HTMLDetailsElement, signal: AbortSignal): void {
	list.addEventListener(
		'toggle',
		() => {
			try {
				if (list.open) localStorage.setItem(KEY, 'open');
				else localStorage.removeItem(KEY);
			} catch {
				// Storage is forbidden, so it is open for this page only.
			}
		},
		{ signal },
	);
	try {
		if (localStorage.getItem(KEY)) list.open = true;
	} catch {
		// Storage is forbidden: nothing is remembered.
	}
}
