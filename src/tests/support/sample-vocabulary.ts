import type { Vocabulary } from '#src/search/shared/vocabulary/vocabulary.ts';

const batumi = {
	position: 0,
	kind: 'place',
	path: 'places/batumi/',
	title: 'Batumi',
	detail: 'port',
	names: ['batumi', 'patumi', '바투미', 'batumi port'],
} as const;

/** A small vocabulary of one place, one topic and seven words, to test queries without a built site. */
export const sampleVocabulary: Vocabulary = {
	version: '',
	title: undefined,
	otherInterviewCount: 0,
	entries: [{ ...batumi, names: [...batumi.names] }],
	topics: [{ heading: 'Lamp oil', names: ['lamp oil', 'queroseno'], entries: [] }],
	words: ['lamp', 'oil', 'herring', 'supply', 'navies', 'batumi', 'disembarkation'],
	wordsOfFacts: [],
	verdicts: [],
};
