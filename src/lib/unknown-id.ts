import { closest } from './closest.ts';

/**
 * What to tell an editor who named something that does not exist.
 * @param what What was meant: “place”, “note”.
 * @param known The ids there are.
 * @param remedy What to do if it is no slip, as a clause: `add "x" to content/places.json`.
 */
export function unknownId(
	what: string,
	id: string,
	known: Iterable<string>,
	remedy: string,
): string {
	const near = closest(id, known);
	const capital = remedy.charAt(0).toUpperCase() + remedy.slice(1);
	return `Unknown ${what} "${id}". ${near ? `Did you mean "${near}"? If not, ${remedy}.` : `${capital}.`}`;
}
