import { answerPath, interviewPath, ledgerPath, notePath } from '#src/shared/address.ts';
import { fullDate } from '#src/shared/text/date.ts';
import type { Answer, Edition, Interview, Note } from '../model/edition.ts';

/** An item of CSL-JSON (1.0.2), the data of a citation. */
export interface CslItem {
	id: string;
	type: string;
	title: string;
	[variable: string]: unknown;
}

/** The interview to be cited, with the site around it. */
export interface CitationContext {
	site: Edition['site'];
	interview: Interview;
	/** Returns the full address of a path without the base. */
	permalink: (path: string) => string;
}

/**
 * Returns the record of an interview: a `document`, the type that has a publisher and a version.
 * `event-date` is the day of the interview, `medium` the kind of text, `original-title` and `original-date` are the
 * headline and day of the text that was rendered. Its outlet and interviewer are not recorded, so they are left out.
 */
export const interviewRecord = (cited: CitationContext): CslItem => {
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
		...versionFields(interview),
		URL: permalink(interviewPath(interview.id)),
	};
};

/** Returns the record of an answer: a `chapter` of the interview, with the question without its full stop as title. */
export const answerRecord = (cited: CitationContext, { id, question }: Answer): CslItem => ({
	...interviewRecord(cited),
	id: `${cited.interview.id}-${id}`,
	type: 'chapter',
	title: question.replace(/(?<!\.)\.$/, ''),
	'container-title': cited.interview.title,
	URL: cited.permalink(answerPath(cited.interview.id, id)),
});

/** Returns the record of the verdicts on an interview: a `chapter` by the site, with the day up to which they hold. */
export const ledgerRecord = ({ site, interview, permalink }: CitationContext): CslItem => ({
	id: `${interview.id}-then-and-since`,
	type: 'chapter',
	title: 'Then and since',
	'container-title': interview.title,
	author: [{ literal: site.name }],
	genre: `editors’ verdicts, as known on ${fullDate(interview.edited)}`,
	...versionFields(interview),
	URL: permalink(ledgerPath(interview.id)),
});

/** Returns the static paths of the citation files: two for every interview (`answer` undefined) and every answer. */
export const citationPaths = (interviews: readonly Interview[]) =>
	interviews.flatMap((interview) =>
		[undefined, ...interview.answers].flatMap((answer) =>
			['bib', 'json'].map((format) => ({
				params: { interview: interview.id, answer: answer?.id, format },
				props: { interview, answer },
			})),
		),
	);

/** Returns the record of an answer, or of the whole interview if `answer` is undefined. */
export const recordOf = (cited: CitationContext, answer: Answer | undefined): CslItem =>
	answer ? answerRecord(cited, answer) : interviewRecord(cited);

/**
 * Returns the record of a note: a `chapter` by the site, “One way across (Border, note 2, Geography)”, with the day up
 * to which the notes are researched.
 */
export const noteRecord = (
	{ site, interview, permalink }: CitationContext,
	note: Note,
): CslItem => {
	const answer = interview.answers.find(({ id }) => id === note.answer);
	return {
		id: `${interview.id}-n-${note.id}`,
		type: 'chapter',
		title: `${note.title} (${answer?.label ?? 'Introduction'}, note ${note.number}, ${note.kind})`,
		'container-title': interview.title,
		author: [{ literal: site.name }],
		genre: `editors’ note, as known on ${fullDate(interview.edited)}`,
		...versionFields(interview),
		URL: permalink(notePath(interview.id, note.answer, note.id)),
	};
};

/** Returns the headline of the text that was rendered, without quotation marks around it. */
export const headlineOf = ({ original }: Interview): string =>
	original.headline.replace(/^“(.*)”$/s, '$1');

/** Returns the newest version, its day, and the language of the site. */
const versionFields = ({ history: [{ version, date }] }: Interview) => ({
	version,
	issued: cslDate(date),
	language: 'en-GB',
});

/** Splits a name: the family name is `family` or else the last word, and the other words are the given name. */
function cslName({ name, family = name.split(' ').at(-1)! }: Interview['people'][number]) {
	const given = name.replace(family, '').trim();
	return given === '' ? { literal: name } : { family, given };
}

/** Converts an ISO day to a CSL date: `[[2023, 10, 12]]`. */
const cslDate = (iso: string) => ({ 'date-parts': [iso.split('-').map(Number)] });
