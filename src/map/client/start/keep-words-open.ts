const KEY = 'words';

/** Opens the map in words for readers who have opened it before, and remembers whether it is open. */
export function keepWordsOpen(list: HTMLDetailsElement, signal: AbortSignal): void {
	try {
		list.open = localStorage.getItem(KEY) === 'open';
	} catch {
		return; // Storage is forbidden, so it is open for this page only.
	}
	list.addEventListener(
		'toggle',
		() => {
			if (list.open) localStorage.setItem(KEY, 'open');
			else localStorage.removeItem(KEY);
		},
		{ signal },
	);
}
