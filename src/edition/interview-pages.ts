import { HISTORY_PATH, volumePath } from '#src/shared/address.ts';
import type { Interview } from './model/edition.ts';

/** So many interviews stand whole on the front page, the newest first; the others are a page or more away. */
const ON_FRONT = 6;
/** So many volumes stand on a page of the list of all. */
const ON_PAGE = 5;

/** A page of the list of all interviews. */
export interface InterviewPage {
	/** From 1. */
	number: number;
	/** Without the base. */
	path: string;
	/** The newest first. */
	volumes: { volume: number; interviews: Interview[] }[];
}

/** The interviews of the front page. */
export const onFront = (interviews: readonly Interview[]): Interview[] =>
	interviews.slice(0, ON_FRONT);

/** Where it is told how an interview was made, without the base: of those that left the front page, with their history. */
export const makingPath = (
	{ id, volume }: Pick<Interview, 'id' | 'volume'>,
	interviews: readonly Interview[],
): string =>
	onFront(interviews).some((one) => one.id === id)
		? 'about/'
		: `${volumePath(HISTORY_PATH, volume)}#text-${id}`;

/** Where the list of all interviews begins, without the base. */
export const INTERVIEWS_PATH = 'interviews/';

/** The pages of the list of all interviews; none while the front page has room for them. */
export function pagesOfInterviews(interviews: readonly Interview[]): InterviewPage[] {
	if (interviews.length <= ON_FRONT) return [];
	const volumes = [...Map.groupBy(interviews, ({ volume }) => volume)].map(([volume, its]) => ({
		volume,
		interviews: its,
	}));
	return Array.from({ length: Math.ceil(volumes.length / ON_PAGE) }, (_, index) => ({
		number: index + 1,
		path: index === 0 ? INTERVIEWS_PATH : `${INTERVIEWS_PATH}${index + 1}/`,
		volumes: volumes.slice(index * ON_PAGE, (index + 1) * ON_PAGE),
	}));
}
