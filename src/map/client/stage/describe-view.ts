import { wordsId } from '#src/sheet/shared/words-id.ts';
import { element } from '#src/ui/client/element.ts';
import type { FigureView } from './figure-views.ts';

/** Returns the list of a figure that holds the map in words. */
export const wordsOf = (figure: HTMLElement): HTMLDetailsElement =>
	figure.querySelector<HTMLDetailsElement>('.map-words')!;

/** Names the pictures of a view’s sheet by it, describes them by its words, and shows these beside the map. */
export function describeView(figure: HTMLElement, id: string, { sheet, title }: FigureView): void {
	for (const picture of picturesOf(figure, `[data-id="${sheet}"]`)) {
		picture.setAttribute('aria-label', title);
		picture.setAttribute('aria-describedby', wordsId(id));
	}
	showWords(figure);
}

/** Takes the description from all pictures of a figure: what the reader has moved to is no view. */
export function withdrawDescription(figure: HTMLElement): void {
	for (const picture of picturesOf(figure, '')) {
		picture.setAttribute('aria-label', 'Map');
		picture.removeAttribute('aria-describedby');
	}
}

/** Adds the words of views or scenes of a figure, of which the page has but one. @param views Id → its words. */
export function addWords(figure: HTMLElement, views: Readonly<Record<string, string>>): void {
	const list = wordsOf(figure);
	for (const [id, words] of Object.entries(views))
		if (!list.querySelector(`#${wordsId(id)}`))
			list.append(element('p', words, { id: wordsId(id) }));
	showWords(figure);
}

/** Shows the words of the view that a figure shows, or showed last. */
function showWords(figure: HTMLElement): void {
	for (const words of wordsOf(figure).querySelectorAll<HTMLElement>('[id]'))
		words.hidden = words.id !== wordsId(figure.dataset['view']!);
}

const picturesOf = (figure: HTMLElement, stage: string) =>
	figure.querySelectorAll(`.sheet-stage${stage} svg[role="group"]`);
