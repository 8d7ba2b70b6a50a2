import { HISTORY_PATH, volumePath } from '#src/shared/address.ts';
import type { Interview } from './model/edition.ts';

/** Number of interviews on the front page, newest first. The older ones are only in the list of all interviews. */
const FRONT_PAGE_SIZE = 6;
/** Number of volumes on a page of the list of all interviews. */
const VOLUMES_PER_PAGE = 5;

/** A page of the list of all interviews. */
export interface InterviewPage {
	/** From 1. */
	number: number;
	/** Without the base. */
	path: string;
	/** Newest first. */
	volumes: { volume: number; interviews: Interview[] }[];
}

/** Returns the interviews on the front page. */
export const frontPageInterviews = (interviews: readonly Interview[]): Interview[] =>
	interviews.slice(0, FRONT_PAGE_SIZE);

/**
 * Returns the address, without the base, of the section that explains how an interview was made: on the About page for
 * interviews on the front page, in the version history for older ones.
 * @param interviews All interviews, newest first.
 */
export const howMadePath = (
	{ id, volume }: Pick<Interview, 'id' | 'volume'>,
	interviews: readonly Interview[],
): string =>
	frontPageInterviews(interviews).some((interview) => interview.id === id)
		? 'about/'
		: `${volumePath(HISTORY_PATH, volume)}#text-${id}`;

/** Path of the first page of the list of all interviews, without the base. */
export const INTERVIEWS_PATH = 'interviews/';

/** Returns the pages of the list of all interviews, at least one: a reader may get there by cutting an address short. */
export function interviewPages(interviews: readonly Interview[]): InterviewPage[] {
	const volumes = [...Map.groupBy(interviews, ({ volume }) => volume)].map(
		([volume, interviewsOfVolume]) => ({ volume, interviews: interviewsOfVolume }),
	);
	return Array.from({ length: Math.ceil(volumes.length / VOLUMES_PER_PAGE) }, (_, index) => ({
		number: index + 1,
		path: index === 0 ? INTERVIEWS_PATH : `${INTERVIEWS_PATH}${index + 1}/`,
		volumes: volumes.slice(index * VOLUMES_PER_PAGE, (index + 1) * VOLUMES_PER_PAGE),
	}));
}
