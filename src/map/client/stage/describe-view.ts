import { wordsId } from '#src/sheet/shared/words-id.ts';
import type { FigureView } from './figure-views.ts';

/** Shows what a view of a figure shows in words, and names and describes the pictures of its sheet by it. */
export function describeView(figure: HTMLElement, id: string, { sheet, title }: FigureView): void {
	const words = document.getElementById(wordsId(id));
	for (const other of figure.querySelectorAll<HTMLElement>('.map-words > [id]'))
		other.hidden = other !== words;
	for (const picture of picturesOf(figure, `[data-id="${sheet}"]`)) {
		picture.setAttribute('aria-label', title);
		picture.setAttribute('aria-describedby', wordsId(id));
	}
}

/** Takes the description from all pictures of a figure: what the reader has moved to is no view. */
export function withdrawDescription(figure: HTMLElement): void {
	for (const picture of picturesOf(figure, '')) {
		picture.setAttribute('aria-label', 'Map');
		picture.removeAttribute('aria-describedby');
	}
}

const picturesOf = (figure: HTMLElement, stage: string) =>
	figure.querySelectorAll(`.sheet-stage${stage} svg[role="group"]`);
