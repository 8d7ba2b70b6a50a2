/** The folder the site is served from, with a slash at both ends: `/` or `/some/folder/`. */
const BASE = `${import.meta.env?.BASE_URL ?? '/'}`.replace(/\/*$/, '/');

/** Returns the address of a page with the base in front: `/some/folder/` + `path`. `path` has no leading slash. */
export const href = (path: string): string => BASE + path;

/**
 * Returns a function that turns a path without the base into a full URL, for links outside this site.
 * @param site Astro’s `site`: the origin.
 */
export const permalinkOn =
	(site: URL | undefined) =>
	(path: string): string =>
		new URL(href(path), site).href;

/** Returns the path of an interview’s page, without the base. */
export const interviewPath = (interview: string): string => `${interview}/`;

/** Returns the path of an answer’s own page, without the base. Readers share this address. */
export const answerPath = (interview: string, answer: string): string => `${interview}/${answer}/`;

/** The names of an interview’s pages that are no answers, as its addresses have them. No answer can have one as its id. */
export const INTERVIEW_PAGES = { booklet: 'booklet', ledger: 'then-and-since' } as const;

/** Returns the path of an interview’s booklet, which is made for printing, without the base. */
export const bookletPath = (interview: string): string =>
	`${interviewPath(interview)}${INTERVIEW_PAGES.booklet}/`;

/** Returns the path of the page that says what became of an interview’s statements, without the base. */
export const ledgerPath = (interview: string): string =>
	`${interviewPath(interview)}${INTERVIEW_PAGES.ledger}/`;

/** Returns the address of a statement’s row on that page, without the base. */
export const ledgerRowPath = (interview: string, statement: string): string =>
	`${ledgerPath(interview)}#${statementFragment(statement)}`;

/**
 * Returns the permalink of a note, without the base: on the page of its answer,
 * or on the interview’s page for a note of the introduction (`answer` undefined).
 */
export const notePath = (interview: string, answer: string | undefined, note: string): string =>
	`${answer ? answerPath(interview, answer) : interviewPath(interview)}#${noteFragment(note)}`;

/** Returns the fragment of a note. It is the same on every page that shows the note. */
export const noteFragment = (note: string): string => `n-${note}`;

/**
 * Returns the permalink of a statement, without the base: on the page of its answer, or on the interview’s page for a
 * statement of the introduction (`answer` undefined).
 */
export const statementPath = (
	interview: string,
	answer: string | undefined,
	statement: string,
): string =>
	`${answer ? answerPath(interview, answer) : interviewPath(interview)}#${statementFragment(statement)}`;

/** Returns the fragment of a statement. It is the same on every page that has the statement. */
export const statementFragment = (statement: string): string => `s-${statement}`;

/**
 * Returns the permalink of what became of a statement, without the base: it is on the same page as the statement.
 * @param path The permalink of the statement.
 */
export const outcomePath = (path: string): string => path.replace(/#s-/, '#o-');

/** Returns the address at which the map shows the scene of a statement. @param path The statement’s path. */
export const scenePath = (path: string): string => path.replace('#', '?map=');

/** Returns the fragment of what became of a statement. It is the same on every page that says it. */
export const outcomeFragment = (statement: string): string => `o-${statement}`;

/** Returns the path of a place’s page, without the base. */
export const placePath = (place: string): string => `places/${place}/`;

/** Returns the path of the page of a year on the map, without the base. */
export const yearPath = (year: string): string => `timeline/${year}/`;

/** Returns the address at which the map beside the timeline shows a year, without the base. */
export const yearOnTimeline = (year: string, volume: number): string =>
	`${volumePath('timeline/', volume)}?year=${year}`;

/**
 * Returns the path of one volume of a list that all interviews share, without the base. A single list would grow with
 * every interview, so it is split into volumes (see edition/volumes.ts). The first volume has the address of the list.
 * @param list Path of the list: `sources/`.
 * @param volume Number of the volume, from 1.
 */
export const volumePath = (list: string, volume: number): string =>
	volume === 1 ? list : `${list}${volume}/`;

/** Returns the address of a source in a volume of the bibliography, without the base. */
export const sourcePath = (key: string, volume: number): string =>
	`${volumePath('sources/', volume)}#${key}`;

/** Returns the address of a term in a volume of the topic index, without the base. */
export const termPath = (term: string, volume: number): string =>
	`${volumePath('topics/', volume)}#t-${term}`;

/** The interview that a measure or event belongs to. */
interface Owner {
	/** Id of the interview; undefined for the edition’s first, see `scoped`. */
	of: string | undefined;
	/** The volume that lists the interview. */
	volume: number;
}

/** Returns the address of a measured distance, without the base. */
export const measurePath = (measure: string, { of, volume }: Owner): string =>
	`${volumePath('places/', volume)}#m-${scoped(measure, of)}`;

/** Returns the path of the JSON file that the map’s scripts fetch on an interview’s pages, without the base. */
export const mapDataPath = (interview: string): string => `${interview}/map.json`;

/** Returns the path of the JSON file with the words of an interview’s scenes, without the base. */
export const scenesDataPath = (interview: string): string => `${interview}/scenes.json`;

/** Returns the address of a dated event in the timeline, without the base. */
export const eventPath = (event: string, { of, volume }: Owner): string =>
	`${volumePath('timeline/', volume)}#${scoped(event, of)}`;

/**
 * Returns an id for a page that all interviews share. Ids of the edition’s first interview (`of` undefined) stay
 * as they are; ids of the others get the interview’s id and `--` in front. No id contains two hyphens in a row,
 * so the results are unique.
 */
const scoped = (id: string, of: string | undefined): string =>
	of === undefined ? id : `${of}--${id}`;

/** The path of the page that lists what changed in the edition, without the base. */
export const HISTORY_PATH = 'about/history/';

/** Returns the address of a version on the page of changes, without the base. */
export const versionPath = (
	{ id, volume }: { id: string; volume: number },
	version: string,
): string => `${volumePath(HISTORY_PATH, volume)}#${id}-v${version.replace('.', '-')}`;

/** The fragment of the section with citations on an interview’s and an answer’s page. */
export const CITE_FRAGMENT = 'cite';

/** Returns the address of a note’s citation, without the base. It is on the same page as the note’s permalink. */
export const citeNotePath = (interview: string, answer: string | undefined, note: string): string =>
	notePath(interview, answer, note).replace(/#n-/, `#${CITE_FRAGMENT}-`);

/** Returns the path of a page’s share picture from the path of the page. */
export const cardPath = (path: string): string => `${path}card.png`;
