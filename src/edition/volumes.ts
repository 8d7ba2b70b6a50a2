import type { Edition, Interview } from './model/edition.ts';
import { interviewsWithOutcomes } from './outcomes/outcomes-of.ts';
import { sharedVolumes } from './shared-volumes.ts';

/** Returns the numbers of all volumes, oldest first. */
export const volumesOf = ({ interviews }: Pick<Edition, 'interviews'>): number[] =>
	[...new Set(interviews.map(({ volume }) => volume))].toSorted((a, b) => a - b);

/** The path of the first volume of the timeline, without the base. */
export const TIMELINE_PATH = 'timeline/';

/**
 * Returns the numbers of the volumes that have a list, oldest first: of the timeline those with an event, of any other
 * list all.
 * @param list Path of the list’s first volume, without the base.
 */
export const volumesWith = (list: string, { interviews }: Pick<Edition, 'interviews'>): number[] =>
	volumesOf({
		interviews: interviews.filter(({ events }) => list !== TIMELINE_PATH || events.length > 0),
	});

/**
 * Returns the static paths of a list in volumes. The path of the first volume has no number.
 * @param list Path of the list’s first volume, without the base.
 */
export const volumePaths = (list: string, edition: Pick<Edition, 'interviews'>) =>
	volumesWith(list, edition).map((volume) => ({
		params: { volume: volume === 1 ? undefined : `${volume}` },
		props: { volume },
	}));

/** Returns the title of a volume of a list: “Sources, volume 2”, or only “Sources” for the first. */
export const volumeTitle = (list: string, volume: number): string =>
	volume === 1 ? list : `${list}, volume ${volume}`;

/**
 * Returns the volume whose lists a page links to: its own if it is a list, its interview’s, or else the newest.
 * @param params The route parameters of the page.
 */
export function volumeOfPage(
	params: Readonly<Record<string, string | undefined>>,
	{ interviews }: Pick<Edition, 'interviews'>,
): number {
	if ('volume' in params) return Number(params['volume'] ?? 1);
	return interviewOfPage(params, { interviews }).volume;
}

/**
 * Returns the interview whose questions and search index a page leads to: its own, or else the newest.
 * @param params The route parameters of the page.
 */
export const interviewOfPage = (
	params: Readonly<Record<string, string | undefined>>,
	{ interviews }: Pick<Edition, 'interviews'>,
): Interview => interviews.find(({ id }) => id === params['interview']) ?? interviews[0]!;

/**
 * Returns the interview to whose ledger a page leads: its own if that has outcomes. A page of no interview leads to the
 * newest one with outcomes. Undefined without any.
 * @param params The route parameters of the page.
 */
export function ledgerOfPage(
	params: Readonly<Record<string, string | undefined>>,
	edition: Pick<Edition, 'interviews'>,
): Interview | undefined {
	const own = edition.interviews.find(({ id }) => id === params['interview']);
	const [newest] = interviewsWithOutcomes({ interviews: own ? [own] : edition.interviews });
	return newest;
}

/** Returns an edition with the interviews, places and terms of one volume only. The result is cached by edition. */
export function volumeEdition(edition: Edition, volume: number): Edition {
	if (volumesOf(edition).length === 1) return edition;
	const volumes = cache.get(edition) ?? new Map<number, Edition>();
	cache.set(edition, volumes);
	const result = volumes.get(volume) ?? filterVolume(edition, volume);
	volumes.set(volume, result);
	return result;
}

const cache = new WeakMap<Edition, Map<number, Edition>>();

function filterVolume(edition: Edition, volume: number): Edition {
	const shared = sharedVolumes(edition);
	const inVolume = <T>(all: Map<string, T>, volumes: Map<string, number[]>) =>
		new Map([...all].filter(([id]) => volumes.get(id)?.includes(volume)));
	return {
		...edition,
		interviews: edition.interviews.filter((interview) => interview.volume === volume),
		places: inVolume(edition.places, shared.places),
		terms: inVolume(edition.terms, shared.terms),
	};
}
