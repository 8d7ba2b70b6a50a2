import { currentEdition } from './current.ts';
import { fullDate } from '../lib/date.ts';
import type { Interview } from './edition.ts';

/**
 * What goes with a link that is handed to others: whose words they are and that the text is a rendering.
 * For a note that it is ours.
 */
export function describeShared({ people, date, label }: Interview, what: 'words' | 'note'): string {
	const who = people.map(({ name }) => name).join(', ');
	const interview = `${who}, interview of ${fullDate(date)}`;
	return what === 'words'
		? `${interview}. ${label}`
		: `A note by ${currentEdition().site.name} on: ${interview}. ${label}`;
}
