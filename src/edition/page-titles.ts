import type { Place } from '#src/schema/content.ts';
import type { Answer, Interview } from './model/edition.ts';
import { describePlace } from './places/gazetteer.ts';

/** What lists of results and previews show whole of a title, in characters. */
const TITLE = 70;

/** The title of an answer’s page: its label and its question, or where that is long, who was asked. */
export function answerTitle(
	{ people }: Interview,
	{ label, question }: Answer,
	site: string,
): string {
	const whole = `${label}: ${question} · ${site}`;
	if (whole.length <= TITLE) return whole;
	return `${label}: interview with ${people.map(({ name }) => name).join(', ')} · ${site}`;
}

/** The title of a place’s page: its name, and what it is and where as far as the name does not say it. */
export function placeTitle(place: Pick<Place, 'name' | 'type' | 'country'>, site: string): string {
	const what = describePlace(place);
	const isSaid = place.name.toLowerCase().includes(place.type.split(' ').at(-1)!);
	return `${place.name}${isSaid ? what.slice(place.type.length) : `: ${what}`} · ${site}`;
}

/**
 * A description of a part of the text, which says first what the text is, because descriptions are cut
 * at about 155 characters: the beginning of the label, “Rendered from a machine translation”.
 */
export const describePart = (summary: string, { label }: Pick<Interview, 'label'>): string =>
	`${label.split(/[,;.]/)[0]}: ${summary}`;
