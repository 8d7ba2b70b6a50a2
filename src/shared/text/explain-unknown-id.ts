import { nearestSpelling } from './nearest-spelling.ts';

/**
 * Returns the message for an editor who used an id that does not exist.
 * @param what The kind of item that the id should name: “place”, “note”.
 * @param known The ids that exist.
 * @param remedy What to do if the id is not a typing mistake, as a clause: `add "x" to content/places.json`.
 * @param isDraft True if the id exists, but only as a draft, which no built page shows.
 */
export function explainUnknownId(
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
