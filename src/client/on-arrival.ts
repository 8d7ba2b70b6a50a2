import { atFirstTouch } from './at-first-touch.ts';
import { isLost } from './is-lost.ts';

/** Fetches what only some addresses and touches ask of a page: marks of a search, a word on a lost fragment, copying. */
function arrive(): void {
	if (hasFound()) import('./mark-words.ts').catch(() => {});
	if (isLost()) import('./lost-fragment.ts').then(({ sayLost }) => sayLost()).catch(() => {});
}

/** Whether a search result has left words to mark, on this page or in this entry of the history. */
function hasFound(): boolean {
	try {
		return Boolean(history.state?.found ?? sessionStorage.getItem('found'));
	} catch {
		return false;
	}
}

arrive();
window.addEventListener('hashchange', arrive);
atFirstTouch('copy-link', () => import('./copy-link.ts'));
