import type { Place } from '#src/schema/content.ts';
import { fullDate } from '#src/shared/text/date.ts';
import { joinWords, plural } from '#src/shared/text/words.ts';
import type { Answer, Interview } from './model/edition.ts';
import { statementsWithOutcome } from './outcomes/outcomes-of.ts';
import { describePlace } from './places/gazetteer.ts';

/** Longest title, in characters, that search results and link previews show without cutting it. */
const MAX_TITLE_LENGTH = 70;

/** Returns the title of an answer’s page: its label and question or, if that is too long, the people interviewed. */
export function answerTitle(
	{ people }: Interview,
	{ label, question }: Answer,
	site: string,
): string {
	const title = `${label}: ${question} · ${site}`;
	if (title.length <= MAX_TITLE_LENGTH) return title;
	return `${label}: interview with ${people.map(({ name }) => name).join(', ')} · ${site}`;
}

/** Returns the title of a place’s page: its name, its type unless the name has it, and its country. */
export function placeTitle(place: Pick<Place, 'name' | 'type' | 'country'>, site: string): string {
	const description = describePlace(place);
	const nameHasType = place.name.toLowerCase().includes(place.type.split(' ').at(-1)!);
	return `${place.name}${nameHasType ? description.slice(place.type.length) : `: ${description}`} · ${site}`;
}

/**
 * Returns the description of a part of the text. It begins with the kind of text, which is the first clause of the
 * label (“Rendered from a machine translation”), because search results cut descriptions at about 155 characters.
 */
export const describePart = (summary: string, { label }: Pick<Interview, 'label'>): string =>
	`${label.split(/[,;.]/)[0]}: ${summary}`;

/** Returns the description of the page that says what became of an interview’s statements. */
export function describeLedger(interview: Interview): string {
	const { people, date, edited } = interview;
	const speakers = joinWords(people.map(({ name }) => name));
	const statements = plural(statementsWithOutcome(interview).length, 'statement');
	return `What became of ${statements} of the interview with ${speakers} of ${fullDate(date)}, as known on ${fullDate(edited)}: verdicts, reasons and sources.`;
}
