import { onFront } from '#src/edition/interview-pages.ts';
import type { Edition, Interview } from '#src/edition/model/edition.ts';
import { volumeIn } from '#src/edition/volumes.ts';
import type { KnownAddresses } from '../shared/known-addresses.ts';
import { listAddresses, listParts } from './address-list.ts';

/**
 * What readers call each address of the newest interviews and of what they share; `more` are the interviews that
 * have lists of their own.
 */
export function knownAddresses(edition: Edition): KnownAddresses {
	const newest = onFront(edition.interviews);
	const others = edition.interviews.slice(newest.length);
	// Of what interviews share, an edition with many volumes has more than this list can hold.
	const { places, terms } = volumeIn(edition, newest[0]!.volume);
	return {
		...namesOf({ ...edition, places, terms, interviews: newest }),
		...(others.length > 0 && { more: others.map(({ id }) => id) }),
	};
}

/** The same of one interview alone. */
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
