/** Loads the bar for selected words when the reader first selects words in an answer or note. */
document.addEventListener('selectionchange', () => {
	const { anchorNode: node, isCollapsed = true } = getSelection() ?? {};
	const element = node instanceof Element ? node : node?.parentElement;
	if (isCollapsed || !element?.closest('.answer, .note, note-panel')) return;
	import('./selection-bar.ts').catch(() => {});
});
