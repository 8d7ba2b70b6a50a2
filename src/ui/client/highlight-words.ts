let words: string[] = [];

/**
 * Marks the words that a search result left for this page, without touching its address:
 * they come by sessionStorage and stay with the history entry. Where highlights are unknown nothing happens.
 */
function markWords(): Range[] {
	if (words.length === 0 || !globalThis.CSS?.highlights) return [];
	let ranges = rangesOf(words);
	// A run of words may stand across a link’s edge; then each word is marked alone.
	if (ranges.length === 0) ranges = rangesOf(words.join(' ').split(/\s+/));
	if (ranges.length === 0) return [];
	CSS.highlights.set('found', new Highlight(...ranges));
	offerToClear();
	return ranges;
}

function rangesOf(wanted: readonly string[]): Range[] {
	const one = wanted.map((word) =>
		word.replace(/[^\p{L}\p{N}]/gu, '\\$&').replace(/\\\s/g, '\\s+'),
	);
	const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${one.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
	const ranges: Range[] = [];
	for (const text of document.querySelectorAll('main, note-panel')) {
		const nodes = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
		for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
			if (node.parentElement!.closest('svg, script, style, search-box')) continue;
			for (const { index, 0: found } of node.nodeValue!.matchAll(pattern)) {
				const range = new Range();
				range.setStart(node, index);
				range.setEnd(node, index + found.length);
				ranges.push(range);
			}
		}
	}
	return ranges;
}

/** The words for this page: just left by a result, or kept from an earlier visit to this history entry. */
function arrivedWords(): string[] {
	try {
		const [path, found] = JSON.parse(sessionStorage.getItem('found') ?? '[]');
		if (path === location.pathname) {
			sessionStorage.removeItem('found');
			history.replaceState({ ...history.state, found }, '');
		}
	} catch {}
	const found: unknown = history.state?.found;
	return Array.isArray(found) ? found.filter((word) => typeof word === 'string' && word) : [];
}

function offerToClear() {
	if (document.querySelector('.clear-marks')) return;
	const button = document.createElement('button');
	button.className = 'clear-marks ui';
	button.type = 'button';
	button.textContent = 'Clear marks';
	const clear = (event: Event) => {
		// Escape closes what is open first.
		const isOther = event instanceof KeyboardEvent && event.key !== 'Escape';
		if (
			isOther ||
			(event.type === 'keydown' && document.querySelector('dialog[open], :popover-open'))
		)
			return;
		words = [];
		CSS.highlights.delete('found');
		history.replaceState({ ...history.state, found: undefined }, '');
		button.remove();
		document.removeEventListener('keydown', clear, true);
	};
	button.addEventListener('click', clear);
	document.addEventListener('keydown', clear, true);
	document.body.append(button);
}

function arrive() {
	words = arrivedWords();
	const first = markWords().find((range) => range.getClientRects().length > 0);
	const isInView = !first || first.getBoundingClientRect().bottom < innerHeight * 0.8;
	if (!location.hash && !isInView) {
		first.startContainer.parentElement?.scrollIntoView({ block: 'center' });
	}
}

window.addEventListener('hashchange', arrive);
// The panel shows copies of notes.
document.addEventListener('note-open', markWords);
arrive();
