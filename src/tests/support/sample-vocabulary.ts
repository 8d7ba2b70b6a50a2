import type { Vocabulary } from '#src/search/shared/vocabulary/vocabulary.ts';

const rajin = {
	file: '1',
	kind: 'place',
	path: 'places/rajin/',
	title: 'Rajin',
	names: ['rajin', 'najin', '라진', 'rajin port'],
} as const;

/** A small vocabulary of one place, one topic and seven words, to test queries without a built site. */
export const sampleVocabulary: Vocabulary = {
	version: '',
	title: undefined,
	otherInterviewCount: 0,
	entries: [{ ...rajin, names: [...rajin.names] }],
	topics: [{ heading: 'Gas pipelines', names: ['gas pipelines', 'gasoducto'], entries: [] }],
	words: ['gas', 'pipelines', 'famine', 'supply', 'armies', 'rajin', 'desertification'],
};
