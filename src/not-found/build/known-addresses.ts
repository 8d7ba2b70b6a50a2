import { frontPageInterviews } from '#src/edition/interview-pages.ts';
import type { Edition, Interview } from '#src/edition/model/edition.ts';
import { volumeEdition } from '#src/edition/volumes.ts';
import type { KnownAddresses } from '../shared/guess-address.ts';
import { listAddresses } from './list-addresses.ts';
import { listPageParts } from './list-page-parts.ts';

/**
 * Returns the addresses of the newest interviews, with the pages, places and terms that interviews share. `more` lists
 * the older interviews, which have files of their own: see `knownAddressesOfInterview`.
 */
export function knownAddresses(edition: Edition): KnownAddresses {
	const newest = frontPageInterviews(edition.interviews);
	const others = edition.interviews.slice(newest.length);
	// An edition with many volumes has too many places and terms for one file.
	const { places, terms } = volumeEdition(edition, newest[0]!.volume);
	return {
		...namesOf({ ...edition, places, terms, interviews: newest }),
		...(others.length > 0 && { more: others.map(({ id }) => id) }),
	};
}

/** Returns the addresses of one interview, without the places, terms and sources that interviews share. */
export const knownAddressesOfInterview = (edition: Edition, interview: Interview): KnownAddresses =>
	namesOf({
		...edition,
		interviews: [interview],
		...{ places: new Map(), terms: new Map(), sources: new Map() },
	});

function namesOf(edition: Edition): KnownAddresses {
	const links = [...listAddresses(edition), ...listPageParts(edition)].flatMap(
		(group) => group.links,
	);
	const names = Object.fromEntries(links.map(({ path, name }) => [path, name]));
	const moved = [...edition.moves.formerAddresses].filter(([path]) => path in names);
	return {
		names,
		moved: Object.fromEntries(moved.flatMap(([path, former]) => former.map((old) => [old, path]))),
	};
}
