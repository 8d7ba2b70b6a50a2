import { makeCommonEntries, makeOwnEntries } from './shared-entries.ts';
import { LEXICON } from './words.ts';

/**
 * Lists the queries to measure, the same for any number of interviews: three single words from common to rare, two
 * words together, a place and a term that many interviews have, a place of the first interview only, and a term of that
 * interview without its last letter.
 */
export function grownQueries(): string[] {
	const common = makeCommonEntries();
	const own = makeOwnEntries(1);
	return [
		LEXICON[0]!,
		LEXICON[40]!,
		LEXICON[300]!,
		`${LEXICON[3]!} ${LEXICON[10]!}`,
		common.places[0]!.name,
		common.terms[0]!.name,
		own.places[0]!.name,
		own.terms[0]!.name.slice(0, -1),
	];
}
