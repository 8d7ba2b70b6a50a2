/** Fetches the bar for selected words when some are first selected in an answer or note. */
document.addEventListener('selectionchange', () => {
	const { anchorNode: node, isCollapsed = true } = getSelection() ?? {};
	const within = node instanceof Element ? node : node?.parentElement;
	if (isCollapsed || !within?.closest('.answer, .note, note-panel')) return;
	import('./selection-bar.ts').catch(() => {});
});
