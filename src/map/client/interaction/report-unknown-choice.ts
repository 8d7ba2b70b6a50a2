import type { MapJson } from '#src/map/shared/map-json.ts';
import { withChoice } from '#src/map/shared/choice.ts';
import { nearestSpelling } from '#src/shared/text/nearest-spelling.ts';
import { element } from '#src/ui/client/element.ts';
import { quoteTyped, showNotice } from '#src/ui/client/show-notice.ts';

/**
 * Shows a message: the map does not have what the address asked it to show. It links to the place or measure of the map
 * that is spelt most like it.
 * @param words The words of `?map=` that are no ids of the map.
 */
export function reportUnknownChoice(
	words: readonly string[],
	{ places, measures }: Pick<MapJson, 'places' | 'measures'>,
): void {
	const asked = words.join(' ');
	const near = nearestSpelling(asked, [...Object.keys(places), ...Object.keys(measures)]);
	const name = near && (places[near]?.name ?? measures[near]?.label);
	const link = name && element('a', name, { href: withChoice(location.href, [near]) });
	showNotice(
		'map',
		'There is no ',
		quoteTyped(asked),
		' on this map. ',
		...(link ? ['The nearest there is: ', link, '.'] : []),
	);
}
