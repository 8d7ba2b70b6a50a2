import { expect, test } from '@playwright/test';
import { currentEdition } from '#src/authoring/current-edition.ts';
import {
	loadTextIndex,
	loadVocabulary,
	loadWholeVocabulary,
} from '#src/search/client/index-files/load-index.ts';
import { runSearch } from '#src/search/shared/results/run-search.ts';
import { searchNames } from '#src/search/shared/results/search-names.ts';
import { isStopWord } from '#src/search/shared/vocabulary/fold-words.ts';
import { type SearchFolder, writeSearchFolder } from '#src/tests/support/search-folder.ts';

const { interviews } = currentEdition();
let folder: SearchFolder;

test.beforeAll(async () => {
	folder = await writeSearchFolder(currentEdition());
});
test.afterAll(() => folder.remove());

for (const { id, queries } of interviews) {
	test(
		`every word of the vocabulary of ${id} is in its index`,
		{ tag: '@search-answers' },
		async () => {
			const home = `${folder.address}${id}/`;
			const index = await loadTextIndex(home);
			const missing: string[] = [];
			for (const word of (await loadVocabulary(home, '')).words)
				if (!isStopWord(word) && (await index.search(word)).length === 0) missing.push(word);
			expect(missing).toEqual([]);
		},
	);

	test(
		`results of ${id} that names give keep their places when those of the texts come`,
		{ tag: '@search-answers' },
		async () => {
			const home = `${folder.address}${id}/`;
			const index = await loadTextIndex(home);
			for (const { query } of queries) {
				const early = searchNames(query, await loadVocabulary(home, query));
				const { answers } = await runSearch(query, await loadWholeVocabulary(home, query), index);
				const paths = early.answers.map(({ path }) => path);
				expect(
					answers.slice(0, paths.length).map(({ path }) => path),
					query,
				).toEqual(paths);
			}
		},
	);
}
