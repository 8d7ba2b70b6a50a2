import type { MapYear } from '#src/edition/timeline/years.ts';
import type { CardText } from './card-text.ts';

/** Returns the text for the card of a year. */
export const yearCardText = ({ year, heading, sentence, when, told }: MapYear): CardText => ({
	eyebrow: { name: 'The map', more: when === year ? '' : `, ${when}` },
	title: heading,
	body: sentence,
	footer:
		told.length === 1 ? 'With the event and its sources' : 'With the events and their sources',
	picture: `Map of ${year}.`,
});
