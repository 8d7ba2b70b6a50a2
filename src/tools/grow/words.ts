import { capitalize } from '#src/shared/text/words.ts';
import { type Random, startRandom } from './random.ts';

const ONSETS = 'b bl br ch d dr f g gr h k kl l m n p pr r s sh st t tr v w z'.split(' ');
const VOWELS = 'a e i o u ai ea'.split(' ');
const CODAS = '      l m n r s t nd st'.split(' ');
const FUNCTION_WORDS = 'the of and to in a that was for with by on from it as at'.split(' ');

/** Number of words in the made-up language. The common ones are picked far more often than the others. */
const VOCABULARY = 30_000;

/** The words of a made-up language, each once, the short and common ones first. The list is always the same. */
export const LEXICON: readonly string[] = makeLexicon(startRandom(1), VOCABULARY);

function makeLexicon(random: Random, size: number): string[] {
	const words = new Set<string>();
	while (words.size < size) {
		const length = 2 + random.zipf(2);
		words.add(Array.from({ length }, () => syllable(random)).join(''));
	}
	return [...words].toSorted((a, b) => a.length - b.length);
}

function syllable(random: Random): string {
	return random.pick(ONSETS) + random.pick(VOWELS) + random.pick(CODAS);
}

/** Picks a word of the language, common ones more often. */
export const pickWord = (random: Random): string => LEXICON[random.zipf(LEXICON.length)]!;

/** Picks a rare word, from which a name can be made. */
export const pickRareWord = (random: Random): string =>
	LEXICON[2000 + random.integer(VOCABULARY - 2000)]!;

/** Picks at most `count` different rare words. */
export const pickRareWords = (random: Random, count: number): string[] => [
	...new Set(Array.from({ length: count }, () => pickRareWord(random))),
];

/** Picks `count` words; two out of five are English function words. */
export const pickWords = (random: Random, count: number): string[] =>
	Array.from({ length: count }, () =>
		random.integer(5) < 2 ? random.pick(FUNCTION_WORDS) : pickWord(random),
	);

/** Joins words to a sentence with a capital and a full stop: “Kada of the brelim.” */
export const toSentence = (words: readonly string[]): string => `${capitalize(words.join(' '))}.`;
