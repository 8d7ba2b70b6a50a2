import type { MeasureData } from '#src/map/shared/map-json.ts';
import { href } from '#src/shared/address.ts';
import { element } from '#src/ui/client/element.ts';

/** Fills the panel with a measure: its length, how it was measured, and the lengths that others give. */
export function fillMeasureCard(body: HTMLElement, measure: MeasureData): void {
	const { text, how, explain, words, published, path: listed } = measure;
	const others = element('ul');
	for (const { text: figure, what, source, path } of published) {
		const link = element('a', source, { href: href(path) });
		others.append(element('li', `${figure}: ${what} (`, link, ')'));
	}
	const all = element('a', 'All measures', { href: href(listed) });
	body.append(
		element(
			'div',
			element('p', { className: 'figure' }, text),
			element('p', words),
			element('p', explain),
		),
		element('div', others, element('p', how), element('p', all)),
	);
}
