const ANSWERS = 'article.answer[data-view]';

/** The last answer that begins above a share of the screen’s height; undefined before the first. */
export const answerAbove = (share: number): HTMLElement | undefined =>
	[...document.querySelectorAll<HTMLElement>(ANSWERS)].findLast(
		(answer) => answer.getBoundingClientRect().top < innerHeight * share,
	);

/** How long the page must have been still, in milliseconds: paging fast moves the map once. */
const SETTLED_MS = 150;

/**
 * Tells which answer is being read, on pages with more than one, until `signal` aborts:
 * the last that begins above two fifths of the screen; undefined before the first.
 */
export function followReader(
	tell: (answer: HTMLElement | undefined) => void,
	signal: AbortSignal,
): void {
	const answers = document.querySelectorAll(ANSWERS);
	if (answers.length < 2) return;
	let read: HTMLElement | undefined;
	let timer: ReturnType<typeof setTimeout>;
	const look = () => {
		const last = answerAbove(0.4);
		if (last === read) return;
		read = last;
		tell(read);
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
