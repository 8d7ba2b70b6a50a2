import { nearestSpelling } from './nearest-spelling.ts';

/**
 * What to tell an editor who named something that does not exist.
 * @param what What was meant: “place”, “note”.
 * @param known The ids there are.
 * @param remedy What to do if it is no slip, as a clause: `add "x" to content/places.json`.
 * @param isDraft True if it exists, as a draft that no built page shows.
 */
export function unknownId(
	what: string,
	id: string,
	known: Iterable<string>,
	remedy: string,
	isDraft = false,
): string {
	if (isDraft) {
		return `The ${what} "${id}" is a draft, and this is not. Take it out here, make this a draft too, or publish the ${what} by deleting its draft mark.`;
	}
	const near = nearestSpelling(id, known);
	const capital = remedy.charAt(0).toUpperCase() + remedy.slice(1);
	return `Unknown ${what} "${id}". ${near ? `Did you mean "${near}"? If not, ${remedy}.` : `${capital}.`}`;
}
