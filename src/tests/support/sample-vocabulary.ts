import type { Vocabulary } from '#src/search/shared/vocabulary/vocabulary.ts';

const batumi = {
	file: '1',
	kind: 'place',
	path: 'places/batumi/',
	title: 'Batumi',
	names: ['batumi', 'batoum', 'ბათუმი', 'batumi port'],
} as const;

/** A small vocabulary of one place, one topic and seven words, to test queries without a built site. */
export const sampleVocabulary: Vocabulary = {
	metadataName: '',
	title: undefined,
	otherInterviewCount: 0,
	entries: [{ ...batumi, names: [...batumi.names] }],
	topics: [{ heading: 'Gas pipelines', names: ['gas pipelines', 'gasoducto'], entries: [] }],
	words: ['gas', 'pipelines', 'famine', 'supply', 'armies', 'batumi', 'desertification'],
};
