import { expect, test } from '@playwright/test';
import { currentEdition } from '#src/authoring/current-edition.ts';
import { buildIndex } from '#src/search/build/build-index.ts';
import { openTextIndex, startGzippedEngine } from '#src/search/shared/engine/open-text-index.ts';
import { isStopWord } from '#src/search/shared/vocabulary/fold-words.ts';
import { unpackVocabulary } from '#src/search/shared/vocabulary/packed-vocabulary.ts';

test(
	'every word of every interview’s vocabulary is in its index',
	{ tag: '@search-answers' },
	async () => {
		const edition = currentEdition();
		const files = await buildIndex(edition);
		const packed = (path: string): ArrayBuffer => new Uint8Array(files.get(path)!).buffer;
		const json = (path: string) => JSON.parse(new TextDecoder().decode(files.get(path)));
		for (const { id } of edition.interviews) {
			const vocabulary = unpackVocabulary(
				json(`${id}/vocabulary.json`),
				json(`${id}/vocabulary-scripts.json`),
			);
			const engine = startGzippedEngine(packed('wasm.en.pagefind'));
			const index = await openTextIndex(engine, vocabulary.metadataName, async (path) =>
				packed(`${id}/${path}`),
			);
			const missing: string[] = [];
			for (const word of vocabulary.words.filter((entry) => !isStopWord(entry))) {
				if ((await index.search(word)).length === 0) missing.push(word);
			}
			expect(missing, id).toEqual([]);
		}
	},
);
