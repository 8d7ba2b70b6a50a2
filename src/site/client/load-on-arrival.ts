import { isFragmentMissing } from '../../not-found/client/missing-fragment.ts';
import { loadOnInteraction } from '../../ui/client/load-on-interaction.ts';

/** Fetches what only some addresses and touches ask of a page: marks of a search, a word on a lost fragment, copying. */
function arrive(): void {
	if (hasFound()) import('../../ui/client/highlight-words.ts').catch(() => {});
	if (isFragmentMissing())
		import('../../not-found/client/say-missing-fragment.ts')
			.then(({ sayMissingFragment }) => sayMissingFragment())
			.catch(() => {});
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
loadOnInteraction('copy-link', () => import('../../sharing/client/copy-link.ts'));
