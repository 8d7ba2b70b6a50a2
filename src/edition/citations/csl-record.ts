import { answerPath, interviewPath, notePath } from '#src/shared/address.ts';
import { fullDate } from '#src/shared/text/date.ts';
import type { Answer, Edition, Interview, Note } from '../model/edition.ts';

/** An item of CSL-JSON (1.0.2): what a citation is made from. */
export interface CslItem {
	id: string;
	type: string;
	title: string;
	[variable: string]: unknown;
}

/** What records are made from. */
export interface Cited {
	site: Edition['site'];
	interview: Interview;
	/** The whole address of what has this path, without the base. */
	permalink: (path: string) => string;
}

/**
 * The record of an interview: a `document`, so that publisher and version have their place.
 * `event-date` is the day of the interview, `medium` what the text is, `original-title` and `original-date`
 * are headline and day of the text that was rendered; outlet and interviewer are not known and not named.
 */
export const interviewRecord = (cited: Cited): CslItem => {
	const { site, interview, permalink } = cited;
	const { people, date, label, original } = interview;
	return {
		id: interview.id,
		type: 'document',
		title: interview.title,
		author: people.map(cslName),
		genre: 'interview',
		'event-date': cslDate(date),
		medium: label.charAt(0).toLowerCase() + label.slice(1).replace(/\.$/, ''),
		'original-title': headlineOf(interview),
		'original-date': cslDate(original.published),
		publisher: site.name,
		...editionOf(interview),
		URL: permalink(interviewPath(interview.id)),
	};
};

/** The record of an answer: a `chapter` of the interview, its title the question without its full stop. */
export const answerRecord = (cited: Cited, { id, question }: Answer): CslItem => ({
	...interviewRecord(cited),
	id: `${cited.interview.id}-${id}`,
	type: 'chapter',
	title: question.replace(/(?<!\.)\.$/, ''),
	'container-title': cited.interview.title,
	URL: cited.permalink(answerPath(cited.interview.id, id)),
});

/** The records with files of their own: every interview’s and every answer’s (undefined for the whole). */
export const citedPages = (interviews: readonly Interview[]) =>
	interviews.flatMap((interview) =>
		[undefined, ...interview.answers].map((answer) => ({
			params: { interview: interview.id, answer: answer?.id },
			props: { interview, answer },
		})),
	);

/** The record of a page: of its answer, or of the whole interview where there is none. */
export const recordOf = (cited: Cited, answer: Answer | undefined): CslItem =>
	answer ? answerRecord(cited, answer) : interviewRecord(cited);

/** The record of a note: a `chapter` too, in the editors’ words, with the day that the notes stand at. */
export const noteRecord = ({ site, interview, permalink }: Cited, note: Note): CslItem => {
	const answer = interview.answers.find(({ id }) => id === note.answer);
	return {
		id: `${interview.id}-n-${note.id}`,
		type: 'chapter',
		title: `${answer?.label ?? 'Introduction'}, note ${note.number} (${note.kind})`,
		'container-title': interview.title,
		author: [{ literal: site.name }],
		genre: `editors’ note, as known on ${fullDate(interview.edited)}`,
		...editionOf(interview),
		URL: permalink(notePath(interview.id, note.answer, note.id)),
	};
};

/** The headline of the text that was rendered, without quotation marks around it. */
export const headlineOf = ({ original }: Interview): string =>
	original.headline.replace(/^“(.*)”$/s, '$1');

/** The newest version, its day, and the language that the site is written in. */
const editionOf = ({ history: [{ version, date }] }: Interview) => ({
	version,
	issued: cslDate(date),
	language: 'en-GB',
});

/** `family` is the last word of a name that does not say otherwise; what goes before or after it is given. */
function cslName({ name, family = name.split(' ').at(-1)! }: Interview['people'][number]) {
	const given = name.replace(family, '').trim();
	return given === '' ? { literal: name } : { family, given };
}

/** `[[2023, 10, 12]]` from an ISO day. */
const cslDate = (iso: string) => ({ 'date-parts': [iso.split('-').map(Number)] });
