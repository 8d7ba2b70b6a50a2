import { onFront } from '#src/edition/interview-pages.ts';
import type { Edition, Interview } from '#src/edition/model/edition.ts';
import { volumeIn } from '#src/edition/volumes.ts';
import type { KnownAddresses } from '../shared/known-addresses.ts';
import { listAddresses, listParts } from './address-list.ts';

/**
 * Returns the addresses of the newest interviews, with the pages, places and terms that interviews share. `more` lists
 * the older interviews, which have files of their own: see `knownInInterview`.
 */
export function knownAddresses(edition: Edition): KnownAddresses {
	const newest = onFront(edition.interviews);
	const others = edition.interviews.slice(newest.length);
	// An edition with many volumes has too many places and terms for one file.
	const { places, terms } = volumeIn(edition, newest[0]!.volume);
	return {
		...namesOf({ ...edition, places, terms, interviews: newest }),
		...(others.length > 0 && { more: others.map(({ id }) => id) }),
	};
}

/** Returns the addresses of one interview, without the places, terms and sources that interviews share. */
export const knownInInterview = (edition: Edition, interview: Interview): KnownAddresses =>
	namesOf({
		...edition,
		interviews: [interview],
		...{ places: new Map(), terms: new Map(), sources: new Map() },
	});

function namesOf(edition: Edition): KnownAddresses {
	const links = [...listAddresses(edition), ...listParts(edition)].flatMap((group) => group.links);
	const names = Object.fromEntries(links.map(({ path, name }) => [path, name]));
	const moved = [...edition.moves.was].filter(([path]) => path in names);
	return {
		names,
		moved: Object.fromEntries(moved.flatMap(([path, was]) => was.map((old) => [old, path]))),
	};
}
