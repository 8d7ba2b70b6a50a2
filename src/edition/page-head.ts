import type { Answer, Interview } from './edition.ts';

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

/**
 * A description of a part of the text, which says first what the text is, because descriptions are cut
 * at about 155 characters: the beginning of the label, “Rendered from a machine translation”.
 */
export const describePart = (summary: string, { label }: Pick<Interview, 'label'>): string =>
	`${label.split(/[,;.]/)[0]}: ${summary}`;
