import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { suggestTopics } from '#src/search/shared/query/match-topics.ts';
import { searchNames } from '#src/search/shared/results/search-names.ts';
import { queryWords } from '#src/search/shared/query/split-query.ts';
import { fold, wordsOf } from '#src/search/shared/vocabulary/fold-words.ts';
import { splitByScript } from '#src/shared/text/script.ts';
import { sampleVocabulary } from '../support/sample-vocabulary.ts';
import { anyText, RUN_SETTINGS } from './generated-addresses.ts';

const queries = anyText([
	'lamp oil',
	'“lamp oil”',
	'supplier',
	...sampleVocabulary.entries[0]!.names!,
]);
/** Checks a property on 10,000 generated queries. */
const checkAll = (check: (typed: string) => void) =>
	fc.assert(fc.property(queries, check), RUN_SETTINGS);

test('a folded text is well formed, and folding it again changes nothing', () => {
	checkAll((typed) => {
		const folded = fold(typed);
		assert(folded.isWellFormed());
		assert.equal(fold(folded), folded);
	});
});

test('the words of a text stay the same when they are joined and split again, and a query has ten at most', () => {
	checkAll((typed) => {
		const words = wordsOf(typed);
		assert.deepEqual(wordsOf(words.join(' ')), words);
		const keys = queryWords(typed);
		assert(keys.length <= 10);
	});
});

test('any query is parsed, and only names answer it before the texts are loaded', () => {
	fc.assert(
		fc.property(queries, (typed) => {
			const { query, names, answers, notes } = searchNames(typed, sampleVocabulary);
			const { terms, absent, corrected } = query;
			assert(
				terms.every(({ variants }) => variants.length > 0 && variants.every((way) => way !== '')),
			);
			const words = queryWords(typed);
			assert(absent.every((word) => words.includes(word)));
			assert.notEqual(corrected, '');
			assert(names.every(({ path }) => path === 'places/batumi/'));
			assert.deepEqual([...answers, ...notes], []);
		}),
		RUN_SETTINGS,
	);
});

test('topics are suggested for any query', () => {
	checkAll((typed) =>
		assert.deepEqual(suggestTopics(typed, sampleVocabulary.topics, 5), ['Lamp oil']),
	);
});

test('the parts of a text that is split by script join to the same text', () => {
	checkAll((typed) => {
		const runs = splitByScript(typed);
		assert.equal(runs.map(({ text }) => text).join(''), typed);
		assert(runs.every(({ text }) => text !== ''));
	});
});
