/** Tells which view belongs to the answer being read, on pages with more than one, until `signal` aborts. */
export function followReader(tell: (view: string) => void, signal: AbortSignal) {
	const answers = document.querySelectorAll<HTMLElement>('article.answer[data-view]');
	if (answers.length < 2) return;
	const reading = new IntersectionObserver(
		(entries) => {
			const entered = entries.findLast(({ isIntersecting }) => isIntersecting);
			const view = (entered?.target as HTMLElement | undefined)?.dataset['view'];
			if (view) tell(view);
		},
		{ rootMargin: '-35% 0px -60% 0px' },
	);
	for (const answer of answers) reading.observe(answer);
	signal.addEventListener('abort', () => reading.disconnect());
}
