/** The folder the site is served from, with a slash at both ends: `/` or `/some/folder/`. */
const BASE = `${import.meta.env?.BASE_URL ?? '/'}`.replace(/\/*$/, '/');

/** The address of a page of this site, under whatever folder it is served from. `path` has no leading slash. */
export const href = (path: string): string => BASE + path;

/** Makes whole addresses of paths without the base, for what leaves the site; `site` is Astro’s. */
export const permalinkOn =
	(site: URL | undefined) =>
	(path: string): string =>
		new URL(href(path), site).href;

/** The path of an interview's page, without the base. */
export const interviewPath = (interview: string): string => `${interview}/`;

/** The path of an answer's own page, without the base: the address that is shared. */
export const answerPath = (interview: string, answer: string): string => `${interview}/${answer}/`;

/** The path of an interview as a booklet to print, without the base. */
export const bookletPath = (interview: string): string => `${interviewPath(interview)}booklet/`;

/**
 * The permalink of a note, without the base: on the page of the answer it lives in,
 * or on the interview's page for a note of the introduction (`answer` undefined).
 */
export const notePath = (interview: string, answer: string | undefined, note: string): string =>
	`${answer ? answerPath(interview, answer) : interviewPath(interview)}#${noteFragment(note)}`;

/** The fragment of a note, the same on every page that shows it. */
export const noteFragment = (note: string): string => `n-${note}`;

/** The path of a place's page, without the base. */
export const placePath = (place: string): string => `places/${place}/`;

/**
 * The path of a list that interviews share, without the base. A list of everything would grow with every interview:
 * it comes in volumes (see edition/volumes.ts), and the first has the address that the whole list had.
 * @param list `sources/`.
 * @param volume From 1.
 */
export const volumePath = (list: string, volume: number): string =>
	volume === 1 ? list : `${list}${volume}/`;

/** The address of a source in a volume of the bibliography, without the base. */
export const sourcePath = (key: string, volume: number): string =>
	`${volumePath('sources/', volume)}#${key}`;

/** The address of a term in a volume of the index, without the base. */
export const termPath = (term: string, volume: number): string =>
	`${volumePath('topics/', volume)}#t-${term}`;

/** Whose something is: the interview, see `scoped`, and its volume. */
interface Owner {
	of: string | undefined;
	volume: number;
}

/** The address of a measured distance, without the base. */
export const measurePath = (measure: string, { of, volume }: Owner): string =>
	`${volumePath('places/', volume)}#m-${scoped(measure, of)}`;

/** The path of the file that the map’s tools fetch on an interview’s pages. */
export const mapDataPath = (interview: string): string => `${interview}/map.json`;

/** The address of a dated event in the timeline, without the base. */
export const eventPath = (event: string, { of, volume }: Owner): string =>
	`${volumePath('timeline/', volume)}#${scoped(event, of)}`;

/**
 * An id on a page that all interviews share. The first interview of an edition (`of` undefined) has its ids to itself;
 * those of the others follow the interview’s. No id has two hyphens in a row, so no two of them can be the same.
 */
const scoped = (id: string, of: string | undefined): string =>
	of === undefined ? id : `${of}--${id}`;

/** The path of the page that lists what changed in the edition, without the base. */
export const HISTORY_PATH = 'about/history/';

/** The address of a version in that list, without the base. */
export const versionPath = (
	{ id, volume }: { id: string; volume: number },
	version: string,
): string => `${volumePath(HISTORY_PATH, volume)}#${id}-v${version.replace('.', '-')}`;

/** The fragment of the citations on an interview’s and an answer’s page. */
export const CITE = 'cite';

/** The address of a note’s citation, without the base: on the page that the note lives on. */
export const citeNotePath = (interview: string, answer: string | undefined, note: string): string =>
	notePath(interview, answer, note).replace(/#n-/, `#${CITE}-`);

/** The path of the picture that a page is shared with, from the page’s. */
export const cardPath = (path: string): string => `${path}card.png`;
