import { interviewPages } from '#src/edition/interview-pages.ts';
import type { Edition } from '#src/edition/model/edition.ts';
import { statementsWithOutcome } from '#src/edition/outcomes/outcomes-of.ts';
import { placePages } from '#src/edition/places/place-pages.ts';
import { shownYears } from '#src/edition/timeline/years.ts';
import { TIMELINE_PATH, volumesWith, volumeTitle } from '#src/edition/volumes.ts';
import {
	answerPath,
	HISTORY_PATH,
	interviewPath,
	ledgerPath,
	volumePath,
} from '#src/shared/address.ts';

/** Addresses of one kind, with their names for readers. */
export interface AddressGroup {
	heading: string;
	/** `path` is without the base, and may have a fragment. */
	links: { path: string; name: string }[];
	/** True if the names are short enough to stand side by side. */
	dense?: boolean;
}

/** The lists that come in volumes. `path` is that of the first volume, without the base. */
export const VOLUME_LISTS = [
	{ path: 'places/', name: 'Places' },
	{ path: TIMELINE_PATH, name: 'Timeline' },
	{ path: 'topics/', name: 'Topics and terms' },
	{ path: 'sources/', name: 'Sources' },
	{ path: HISTORY_PATH, name: 'History of the edition' },
];

/** Lists the pages that a mistyped address may have meant: interviews and answers, other pages, years, places. */
export const listAddresses = ({
	interviews,
	places,
	map,
}: Pick<Edition, 'interviews' | 'places' | 'map'>): AddressGroup[] => [
	...interviews.map(({ id, title, introduction, answers }) => ({
		heading: title,
		links: [
			{ path: interviewPath(id), name: 'The whole interview' },
			...(statementsWithOutcome({ introduction, answers }).length > 0
				? [{ path: ledgerPath(id), name: 'Then and since' }]
				: []),
			...answers.map((answer) => ({ path: answerPath(id, answer.id), name: answer.question })),
		],
	})),
	{
		heading: 'Other pages',
		links: [
			{ path: '', name: 'Front page' },
			{ path: 'about/', name: 'About this edition' },
			...VOLUME_LISTS.flatMap(({ path, name }) =>
				volumesWith(path, { interviews }).map((volume) => ({
					path: volumePath(path, volume),
					name: volumeTitle(name, volume),
				})),
			),
			...interviewPages(interviews).map(({ number, path }) => ({
				path,
				name: number === 1 ? 'All interviews' : `All interviews, page ${number}`,
			})),
		],
	},
	{
		heading: 'Years on the map',
		links: shownYears({ interviews, map }).map(({ path, heading }) => ({ path, name: heading })),
	},
	{
		heading: 'Places',
		links: [...places.values()].flatMap(({ id, name }) =>
			placePages({ interviews }, id).map(({ number, path }) => ({
				path,
				name: number === 1 ? name : `${name}, page ${number}`,
			})),
		),
		dense: true,
	},
];
