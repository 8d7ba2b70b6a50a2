import type { Edition } from '#src/edition/model/edition.ts';
import { plural } from '#src/shared/text/words.ts';
import type { CardText } from './card-text.ts';

/** Returns the text for the card of the timeline of an edition that has events. */
export const timelineCardText = ({ interviews }: Edition): CardText => {
	const years = interviews
		.flatMap(({ events }) => events.map(({ date }) => date.slice(0, 4)))
		.toSorted();
	const span = [...new Set([years[0]!, years.at(-1)!])].join('–');
	return {
		eyebrow: { name: `${plural(years.length, 'event')}, ${span}`, more: '' },
		title: 'Timeline',
		body: 'What the interviews and their notes speak of, in the order of time, each event with its sources.',
		footer: 'The more time between two events, the wider apart they stand',
		picture: 'The events drawn on a line.',
	};
};
