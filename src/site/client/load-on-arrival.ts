import { isFragmentMissing, requestedFragment } from '#src/not-found/client/missing-fragment.ts';

/**
 * Loads the modules that only some addresses need: the highlights of a search, the mark on a statement, a message about a
 * missing fragment.
 */
function loadForAddress(): void {
	if (hasWordsToHighlight()) import('#src/ui/client/highlight-words.ts').catch(() => {});
	if (document.getElementById(requestedFragment())?.closest('.statement'))
		import('#src/statements/client/show-statement.ts')
			.then(({ showStatement }) => showStatement())
			.catch(() => {});
	if (isFragmentMissing())
		import('#src/not-found/client/report-missing-fragment.ts')
			.then(({ reportMissingFragment }) => reportMissingFragment())
			.catch(() => {});
}

/** Whether a search result has left words to highlight, in this history entry or in `sessionStorage`. */
function hasWordsToHighlight(): boolean {
	try {
		return Boolean(history.state?.found ?? sessionStorage.getItem('found'));
	} catch {
		return false;
	}
}

loadForAddress();
window.addEventListener('hashchange', loadForAddress);
