import { focusBriefly } from './focus-briefly.ts';

/** The first highlight is scrolled to if it is below this share of the window’s height. */
const IN_VIEW = 0.8;

let words: string[] = [];

/**
 * Highlights the words that a search result saved for this page, and returns their ranges. The words come through
 * sessionStorage and are then saved in the history entry, so the address does not change. Does nothing in browsers
 * without the CSS Custom Highlight API.
 */
function markWords(): Range[] {
	if (words.length === 0 || !globalThis.CSS?.highlights) return [];
	let ranges = rangesOf(words);
	// A run of words that crosses the edge of a link is in two text nodes and does not match; then each word is
	// highlighted by itself.
	if (ranges.length === 0) ranges = rangesOf(words.join(' ').split(/\s+/));
	if (ranges.length === 0) return [];
	CSS.highlights.set('found', new Highlight(...ranges));
	offerToClear();
	return ranges;
}

function rangesOf(wanted: readonly string[]): Range[] {
	const patterns = wanted.map((word) =>
		word.replace(/[^\p{L}\p{N}]/gu, '\\$&').replace(/\\\s/g, '\\s+'),
	);
	const pattern = new RegExp(
		`(?<![\\p{L}\\p{N}])(?:${patterns.join('|')})(?![\\p{L}\\p{N}])`,
		'giu',
	);
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

/** Returns the words for this page: just saved by a search result, or saved in this history entry earlier. */
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
	const clear = (event: UIEvent) => {
		// If a dialog or popover is open, Escape closes that first.
		const isOtherKey = event instanceof KeyboardEvent && event.key !== 'Escape';
		if (
			isOtherKey ||
			(event.type === 'keydown' && document.querySelector('dialog[open], :popover-open'))
		)
			return;
		const marked = [...CSS.highlights.get('found')!] as Range[];
		words = [];
		CSS.highlights.delete('found');
		history.replaceState({ ...history.state, found: undefined }, '');
		if (document.activeElement === button) focusMarked(marked, event);
		button.remove();
		document.removeEventListener('keydown', clear, true);
	};
	button.addEventListener('click', clear);
	document.addEventListener('keydown', clear, true);
	document.body.append(button);
}

/** Passes the focus on to the passage of the first marked words in the window, or else of the first on the page. */
function focusMarked(marked: readonly Range[], { detail }: UIEvent) {
	const shown = marked.filter((range) => range.getClientRects().length > 0);
	const isInWindow = (range: Range) => {
		const { top, bottom } = range.getBoundingClientRect();
		return top >= 0 && bottom <= innerHeight;
	};
	const { startContainer } = shown.find(isInWindow) ?? shown[0] ?? {};
	const passage = startContainer?.parentElement?.closest<HTMLElement>('p, li, h1, h2, h3');
	// A click with a pointer has `detail` 1 and leaves the page where it is.
	focusBriefly(passage ?? document.querySelector('main')!, { preventScroll: detail > 0 });
}

function arrive() {
	words = arrivedWords();
	const first = markWords().find((range) => range.getClientRects().length > 0);
	const isInView = !first || first.getBoundingClientRect().bottom < innerHeight * IN_VIEW;
	if (!location.hash && !isInView) {
		first.startContainer.parentElement?.scrollIntoView({ block: 'center' });
	}
}

window.addEventListener('hashchange', arrive);
// The note panel shows copies of notes, which need their own highlights.
document.addEventListener('note-open', markWords);
arrive();
