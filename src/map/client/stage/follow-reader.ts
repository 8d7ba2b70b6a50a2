const ANSWERS = 'article.answer[data-view]';

/** Finds the last answer that begins above a share (0–1) of the window’s height; undefined before the first. */
export const answerAbove = (share: number): HTMLElement | undefined =>
	[...document.querySelectorAll<HTMLElement>(ANSWERS)].findLast(
		(answer) => answer.getBoundingClientRect().top < innerHeight * share,
	);

/** Time that the page must be still before the map follows, in ms. Fast paging then moves the map only once. */
const SETTLED_MS = 150;

/**
 * Reports which answer is being read, on pages with more than one, until `signal` aborts: the last answer that begins
 * above two fifths of the window’s height; undefined before the first.
 */
export function followReader(
	listener: (answer: HTMLElement | undefined) => void,
	signal: AbortSignal,
): void {
	const answers = document.querySelectorAll(ANSWERS);
	if (answers.length < 2) return;
	let current: HTMLElement | undefined;
	let timer: ReturnType<typeof setTimeout>;
	const look = () => {
		const last = answerAbove(0.4);
		if (last === current) return;
		current = last;
		listener(current);
	};
	const crossing = new IntersectionObserver(
		() => {
			clearTimeout(timer);
			timer = setTimeout(look, SETTLED_MS);
		},
		{ rootMargin: '-40% 0px -59% 0px' },
	);
	for (const answer of answers) crossing.observe(answer);
	signal.addEventListener('abort', () => crossing.disconnect());
}
