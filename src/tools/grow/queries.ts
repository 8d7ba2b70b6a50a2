import { commonOf, ownOf } from './shared.ts';
import { LEXICON } from './words.ts';

/**
 * What is searched for, the same at any size: common words and rarer ones, two at once, a name that many interviews
 * have and one of the first interview’s own, and a slip.
 */
export function grownQueries(): string[] {
	const common = commonOf();
	const own = ownOf(1);
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
