import { element } from '#src/ui/client/element.ts';
import type { Directory } from '../shared/vocabulary/directory.ts';

/**
 * Offers to search one interview only, where there are several. The choice lasts as long as the page.
 * @param box The search box; `data-only` has the id of the interview that was chosen.
 * @param choose Searches again.
 */
export function offerFilter(box: HTMLElement, { interviews }: Directory, choose: () => void) {
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

/** Adds interviews in which something was found to those that can be chosen. */
export function offerFound(box: HTMLElement, found: readonly { id: string; title: string }[]) {
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
