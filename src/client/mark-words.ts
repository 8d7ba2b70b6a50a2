/**
 * Marks the words that a search result left for this page, without touching its address:
 * they come by sessionStorage and stay with the history entry. Where highlights are unknown nothing happens.
 */
function markWords() {
	const words = arrivedWords();
	const text = document.querySelector('main');
	if (words.length === 0 || !text || !globalThis.CSS?.highlights) return;
	const one = words.map((word) => word.replace(/[^\p{L}\p{N}]/gu, '\\$&')).join('|');
	const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${one})(?![\\p{L}\\p{N}])`, 'giu');
	const ranges: Range[] = [];
	const nodes = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
	for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
		if (node.parentElement!.closest('svg, script, style')) continue;
		for (const { index, 0: found } of node.nodeValue!.matchAll(pattern)) {
			const range = new Range();
			range.setStart(node, index);
			range.setEnd(node, index + found.length);
			ranges.push(range);
		}
	}
	if (ranges.length === 0) return;
	CSS.highlights.set('found', new Highlight(...ranges));
	offerToClear();
	const seen = ranges.find((range) => range.getClientRects().length > 0);
	if (!location.hash) seen?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
}

/** The words for this page: just left by a result, or kept from an earlier visit to this history entry. */
function arrivedWords(): string[] {
	try {
		const [path, words] = JSON.parse(sessionStorage.getItem('found') ?? '[]');
		if (path === location.pathname) {
			sessionStorage.removeItem('found');
			history.replaceState({ ...history.state, found: words }, '');
		}
	} catch {}
	const words: unknown = history.state?.found;
	return Array.isArray(words) ? words.filter((word) => typeof word === 'string' && word) : [];
}

function offerToClear() {
	if (document.querySelector('.clear-marks')) return;
	const button = document.createElement('button');
	button.className = 'clear-marks ui';
	button.type = 'button';
	button.textContent = 'Clear marks';
	const clear = (event: Event) => {
		if (event instanceof KeyboardEvent && (event.key !== 'Escape' || event.defaultPrevented))
			return;
		CSS.highlights.delete('found');
		history.replaceState({ ...history.state, found: undefined }, '');
		button.remove();
		document.removeEventListener('keydown', clear);
	};
	button.addEventListener('click', clear);
	document.addEventListener('keydown', clear);
	document.body.append(button);
}

window.addEventListener('hashchange', markWords);
markWords();
