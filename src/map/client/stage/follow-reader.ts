const ANSWERS = 'article.answer[data-view]';

/**
 * Finds the last answer that begins above a share (0–1) of the window’s height; undefined before the first, and while
 * only the lines of the interview are shown.
 */
export const answerAbove = (share: number): HTMLElement | undefined =>
	[
		...document.querySelectorAll<HTMLElement>(`:root:not([data-depth='lines']) ${ANSWERS}`),
	].findLast((answer) => answer.getBoundingClientRect().top < innerHeight * share);

/** Height of the line at which a reader reads, as a share (0–1) of the window’s height. */
const READING_LINE = 0.4;
/** Time that the page must be still before the map follows, in ms. Fast paging then moves the map only once. */
const SETTLED_MS = 150;

/**
 * Reports which answer is being read, on pages with more than one, until `signal` aborts: the last answer that begins
 * above `READING_LINE`; undefined before the first.
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
		const last = answerAbove(READING_LINE);
		if (last === current) return;
		current = last;
		listener(current);
	};
	const crossing = new IntersectionObserver(
		() => {
			clearTimeout(timer);
			timer = setTimeout(look, SETTLED_MS);
		},
		{ rootMargin: `${-100 * READING_LINE}% 0px ${100 * READING_LINE - 99}% 0px` },
	);
	for (const answer of answers) crossing.observe(answer);
	signal.addEventListener('abort', () => crossing.disconnect());
}
