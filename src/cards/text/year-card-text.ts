import type { MapYear } from '#src/edition/timeline/years.ts';
import type { CardText } from './card-text.ts';

/** Returns the text for the card of a year. */
export const yearCardText = ({ id, title, sentence, when, told }: MapYear): CardText => ({
	eyebrow: { name: 'The map', more: when === id ? '' : `, ${when}` },
	title: `${id.slice(0, 4)}: ${title}`,
	body: sentence,
	footer:
		told.length === 1 ? 'With the event and its sources' : 'With the events and their sources',
	picture: `Map of ${id.slice(0, 4)}.`,
});
