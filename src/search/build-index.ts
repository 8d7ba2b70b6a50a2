import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import type { Edition } from '../edition/edition.ts';
import { indexed } from '../lib/search-excerpt.ts';
import { wordsOf } from '../lib/search-words.ts';
import { type SearchRecord, toRecords } from './records.ts';
import { toVocabulary } from './vocabulary.ts';

/** The files of pagefind/, by path. */
export type SearchFiles = Map<string, Uint8Array>;

/** Pagefind’s own interfaces and its highlighter, which nobody loads. */
const UNUSED = /^(?:pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\.|wasm\.unknown\.)/;

/**
 * Indexes the edition.
 * @throws {Error} If Pagefind refuses a record, or writes an empty index three times over.
 */
export async function buildIndex(edition: Edition, attempts = 3): Promise<SearchFiles> {
	const records = toRecords(edition);
	const files = await runPagefind(records);
	if (!isWhole(files, records.length)) {
		if (attempts > 1) return buildIndex(edition, attempts - 1);
		throw new Error('Pagefind wrote an empty index three times. Build again.');
	}
	const vocabulary = toVocabulary(records, fragmentIds(files), edition);
	return files.set('vocabulary.json', new TextEncoder().encode(JSON.stringify(vocabulary)));
}

async function runPagefind(records: readonly SearchRecord[]): Promise<SearchFiles> {
	const { index, errors } = await pagefind.createIndex({ forceLanguage: 'en' });
	if (!index) throw new Error(`Pagefind did not start: ${errors.join(' ')}`);
	for (const { path, heading, text } of records) {
		const added = await index.addCustomRecord({
			url: path,
			content: indexed(text),
			language: 'en',
			meta: { title: wordsOf(heading).join(' ') },
		});
		if (added.errors.length > 0) throw new Error(`${path}: ${added.errors.join(' ')}`);
	}
	const { files } = await index.getFiles();
	await pagefind.close();
	return new Map(
		files.filter(({ path }) => !UNUSED.test(path)).map(({ path, content }) => [path, content]),
	);
}

/** Once in some fifty builds Pagefind’s entry comes out empty. */
function isWhole(files: SearchFiles, records: number): boolean {
	const entry = Buffer.from(files.get('pagefind-entry.json') ?? []).toString();
	return entry !== '' && JSON.parse(entry).languages?.en?.page_count === records;
}

/** Path of a record → the name of its fragment, which is what Pagefind’s results are known by. */
function fragmentIds(files: SearchFiles): Map<string, string> {
	const ids = new Map<string, string>();
	for (const [path, content] of files) {
		const id = /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
		if (!id) continue;
		const text = gunzipSync(content)
			.toString()
			.replace(/^pagefind_dcd/, '');
		ids.set(JSON.parse(text).url, id);
	}
	return ids;
}
