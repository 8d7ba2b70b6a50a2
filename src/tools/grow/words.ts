import { type Random, startRandom } from './random.ts';

const ONSETS = 'b bl br ch d dr f g gr h k kl l m n p pr r s sh st t tr v w z'.split(' ');
const VOWELS = 'a e i o u ai ea'.split(' ');
const CODAS = '      l m n r s t nd st'.split(' ');
const LITTLE = 'the of and to in a that was for with by on from it as at'.split(' ');

/** Of so many words is the language made, the common ones far more often said than the others. */
const VOCABULARY = 30_000;

/** The words of a language that does not exist, the short and common ones first; always the same, each once. */
export const LEXICON: readonly string[] = makeLexicon(startRandom(1), VOCABULARY);

function makeLexicon(random: Random, size: number): string[] {
	const words = new Set<string>();
	while (words.size < size) {
		const length = 2 + random.zipf(2);
		words.add(Array.from({ length }, () => syllable(random)).join(''));
	}
	return [...words].toSorted((a, b) => a.length - b.length);
}

function syllable({ of }: Random): string {
	return of(ONSETS) + of(VOWELS) + of(CODAS);
}

/** A word of the language. */
export const sayWord = ({ zipf }: Random): string => LEXICON[zipf(LEXICON.length)]!;

/** A word that is rather rare: a name is made of it. */
export const sayRareWord = ({ below }: Random): string => LEXICON[2000 + below(VOCABULARY - 2000)]!;

/** At most so many rather rare words, each once. */
export const sayRareWords = (random: Random, count: number): string[] => [
	...new Set(Array.from({ length: count }, () => sayRareWord(random))),
];

/** So many words, little ones among them. */
export const sayWords = (random: Random, count: number): string[] =>
	Array.from({ length: count }, () => (random.below(5) < 2 ? random.of(LITTLE) : sayWord(random)));

/** “Kada of the brelim.”: words with a capital before and a stop after. */
export const toSentence = (words: readonly string[]): string => `${capital(words.join(' '))}.`;

/** With a capital. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
