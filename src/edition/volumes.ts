import type { Edition } from './model/edition.ts';
import { sharedVolumes } from './shared-volumes.ts';

/** All volumes that there are, oldest first. */
export const volumesOf = ({ interviews }: Pick<Edition, 'interviews'>): number[] =>
	[...new Set(interviews.map(({ volume }) => volume))].toSorted((a, b) => a - b);

/** The static paths of a list that comes in volumes: the first has no number. */
export const volumePaths = (edition: Pick<Edition, 'interviews'>) =>
	volumesOf(edition).map((volume) => ({
		params: { volume: volume === 1 ? undefined : `${volume}` },
		props: { volume },
	}));

/** What a volume of a list is called: “Sources, volume 2”; the first as the whole. */
export const volumeTitle = (list: string, volume: number): string =>
	volume === 1 ? list : `${list}, volume ${volume}`;

/**
 * The volume whose lists a page leads to: its interview’s, its own if it is a list, else the newest.
 * @param params The page’s parameters.
 */
export function volumeOfPage(
	params: Readonly<Record<string, string | undefined>>,
	{ interviews }: Pick<Edition, 'interviews'>,
): number {
	if ('volume' in params) return Number(params['volume'] ?? 1);
	const here = interviews.find(({ id }) => id === params['interview']);
	return (here ?? interviews[0]!).volume;
}

/** One volume of an edition: its interviews, and of places and terms those that it has. */
export function volumeIn(edition: Edition, volume: number): Edition {
	if (volumesOf(edition).length === 1) return edition;
	const cut = cuts.get(edition) ?? new Map<number, Edition>();
	cuts.set(edition, cut);
	const one = cut.get(volume) ?? cutOut(edition, volume);
	cut.set(volume, one);
	return one;
}

const cuts = new WeakMap<Edition, Map<number, Edition>>();

function cutOut(edition: Edition, volume: number): Edition {
	const has = sharedVolumes(edition);
	const only = <T>(all: Map<string, T>, volumes: Map<string, number[]>) =>
		new Map([...all].filter(([id]) => volumes.get(id)?.includes(volume)));
	return {
		...edition,
		interviews: edition.interviews.filter((interview) => interview.volume === volume),
		places: only(edition.places, has.places),
		terms: only(edition.terms, has.terms),
	};
}
