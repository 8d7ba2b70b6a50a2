/*
 * Numbers the contents of a booklet in print. Chromium has no `target-counter()`, but it lays out the printed pages
 * before it reports the change of medium, so the pages can be read from the layout itself, whatever paper, margins and
 * scale the reader chose. Without scripts, and where the layout has no pages, the contents have no numbers.
 */
const print = matchMedia('print');
const lines = [...document.querySelectorAll<HTMLElement>('.contents li')];

print.addEventListener('change', () => {
	const height = print.matches ? pageHeight() : 0;
	const pages = lines.map((line) => (height > 0 ? `${pageOf(line, height)}` : ''));
	for (const [index, line] of lines.entries()) line.dataset['page'] = pages[index];
});

/** Returns the number of the page on which the part of a line of the contents begins. */
function pageOf(line: HTMLElement, height: number): number {
	const part = document.querySelector(line.querySelector('a')!.hash)!;
	// Layout rounds the positions of pages.
	return (
		Math.floor(
			(topOf(part.querySelector('h2') ?? part) - topOf(document.documentElement) + 1) / height,
		) + 1
	);
}

/** Measures the distance between two page breaks, in CSS pixels; 0 if the layout has no pages. */
function pageHeight(): number {
	const breaks = [document.createElement('div'), document.createElement('div')] as const;
	for (const { style } of breaks) style.breakBefore = 'page';
	document.body.append(...breaks);
	const height = topOf(breaks[1]) - topOf(breaks[0]);
	for (const element of breaks) element.remove();
	return height;
}

const topOf = (element: Element): number => element.getBoundingClientRect().top;
