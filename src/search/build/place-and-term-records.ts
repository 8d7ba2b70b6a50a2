import type { Edition } from '#src/edition/model/edition.ts';
import type { Place, Term } from '#src/schema/content.ts';
import { placePath } from '#src/shared/address.ts';
import { nameKey } from '../shared/vocabulary/fold-words.ts';
import type { SearchRecord } from './search-record.ts';

/** Returns the record of a place, with its own names and the names of terms that refer to it. */
export function placeRecord(place: Place, { terms }: Edition): SearchRecord {
	const aliases = [...terms.values()].filter((term) => 'place' in term && term.place === place.id);
	const local = place.names.map(({ name }) => name);
	const names = [place.name, ...aliases.map(({ name }) => name), ...local, ...place.variants];
	return {
		kind: 'place',
		path: placePath(place.id),
		title: place.name,
		detail: place.type,
		names: toKeys(names),
		text: place.why,
		heading: '',
	};
}

/** Returns the record of a term. */
export function termRecord(
	term: Exclude<Term, { place: string }>,
	{ permalinks }: Pick<Edition, 'permalinks'>,
): SearchRecord {
	const names = [term.name, ...term.names.map(({ name }) => name), ...term.synonyms];
	return {
		kind: 'term',
		path: permalinks.get(`term ${term.id}`)!,
		title: term.name,
		detail: term.kind,
		names: toKeys(names),
		text: term.what,
		heading: '',
	};
}

/**
 * Returns the distinct `nameKey` of each name, without text in parentheses: “Rashin (Japanese era)” is Rashin. “Sea of
 * Japan / East Sea” is a name and contains two more.
 */
function toKeys(names: readonly string[]): string[] {
	const withoutParentheses = names.map((name) => name.replace(/\s*\([^)]*\)/g, ''));
	const all = withoutParentheses.flatMap((name) =>
		name.includes(' / ') ? [name, ...name.split(' / ')] : name,
	);
	return [...new Set(all.map(nameKey))];
}
