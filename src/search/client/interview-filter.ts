import { adoptStyles } from '#src/ui/client/adopt-styles.ts';
import { element } from '#src/ui/client/element.ts';
import type { WordDirectory } from '../shared/vocabulary/word-directory.ts';
import css from '../styles/interview-filter.css?inline';

/**
 * Adds a list to search one interview only. The choice is lost when the page is left.
 * @param box The search box. Its `data-only` becomes the id of the chosen interview, or empty for all.
 * @param choose Called when the reader has chosen. Searches again.
 */
export function addInterviewFilter(
	box: HTMLElement,
	{ interviews }: WordDirectory,
	choose: () => void,
) {
	if (box.querySelector('.within')) return;
	const select = element('select');
	addChoices(select, [['', 'All interviews'], ...interviews]);
	select.addEventListener('change', () => {
		box.dataset['only'] = select.value;
		choose();
	});
	const label = element('label', 'In ', select, { className: 'within ui' });
	box.querySelector('form')!.after(label);
}

/** Adds interviews with results to the list, unless it has them already. */
export function addInterviewsToFilter(
	box: HTMLElement,
	found: readonly { id: string; title: string }[],
) {
	const select = box.querySelector<HTMLSelectElement>('.within select');
	if (!select) return;
	const offered = new Set([...select.options].map(({ value }) => value));
	addChoices(
		select,
		found.filter(({ id }) => !offered.has(id)).map(({ id, title }) => [id, title] as const),
	);
}

function addChoices(select: HTMLSelectElement, choices: readonly (readonly [string, string])[]) {
	for (const [value, title] of choices) select.append(element('option', title, { value }));
}

adoptStyles(css);
