/**
 * Finds the last answer that begins above a height of the window, in CSS pixels from its top; undefined before the first,
 * and while only the lines of the interview are shown.
 */
export function answerAbove(height: number): HTMLElement | undefined {
	const answers = document.querySelectorAll<HTMLElement>(
		":root:not([data-depth='lines']) article.answer[data-view]",
	);
	const above = [...answers].filter((answer) => answer.getBoundingClientRect().top < height);
	return above[above.length - 1];
}
