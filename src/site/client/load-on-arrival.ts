import { isFragmentMissing } from '#src/not-found/client/missing-fragment.ts';
import { loadOnInteraction } from '#src/ui/client/load-on-interaction.ts';

/** Fetches what only some addresses and touches ask of a page: marks of a search, a word on a lost fragment, copying. */
function arrive(): void {
	if (hasFound()) import('#src/ui/client/highlight-words.ts').catch(() => {});
	if (isFragmentMissing())
		import('#src/not-found/client/say-missing-fragment.ts')
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
loadOnInteraction('copy-link', () => import('#src/sharing/client/copy-link.ts'));
