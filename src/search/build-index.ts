import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import type { Edition } from '../edition/edition.ts';
import { indexed } from '../lib/search-excerpt.ts';
import { shortId } from '../lib/search-library.ts';
import { wordsOf } from '../lib/search-words.ts';
import { type SearchRecord, toRecords } from './records.ts';
import { settleMeta } from './settle-meta.ts';
import { packVocabulary } from './vocabulary.ts';

/** The files of pagefind/, by path. */
export type SearchFiles = Map<string, Uint8Array>;

/** Pagefind’s own interfaces, its highlighter and lists to filter by, which nobody loads. */
const UNUSED =
	/^(?:pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\.|wasm\.unknown\.|filter\/)/;

/** Where Pagefind starts itself without a catch: a missing file would be an unhandled rejection. */
const UNCAUGHT = 'this.init(options2?.language);';

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
	const { latin, scripts } = packVocabulary(records, fragmentIds(files), edition);
	return settleMeta(files)
		.set('vocabulary.json', encode(JSON.stringify(latin)))
		.set('vocabulary-scripts.json', encode(JSON.stringify(scripts)))
		.set('pagefind.js', encode(catchStart(decode(files.get('pagefind.js')))));
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const decode = (content: Uint8Array | undefined): string => new TextDecoder().decode(content);

function catchStart(script: string): string {
	if (!script.includes(UNCAUGHT)) throw new Error('Pagefind starts in another way. See UNCAUGHT.');
	return script.replace(UNCAUGHT, UNCAUGHT.replace(';', '.catch(()=>{});'));
}

async function runPagefind(records: readonly SearchRecord[]): Promise<SearchFiles> {
	const { index, errors } = await pagefind.createIndex({ forceLanguage: 'en' });
	if (!index) throw new Error(`Pagefind did not start: ${errors.join(' ')}`);
	for (const { path, title, detail, summary, heading, text } of records) {
		const added = await index.addCustomRecord({
			url: path,
			content: indexed(text),
			language: 'en',
			meta: { title: wordsOf(heading).join(' ') },
			filters: { title: [title], detail: [detail], ...(summary && { summary: [summary] }) },
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
	const entry = decode(files.get('pagefind-entry.json'));
	return entry !== '' && JSON.parse(entry).languages?.en?.page_count === records;
}

/** Path of a record → the short name of its fragment, by which Pagefind’s results are known. */
function fragmentIds(files: SearchFiles): Map<string, string> {
	const ids = new Map<string, string>();
	for (const [path, content] of files) {
		const id = /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
		if (!id) continue;
		const text = gunzipSync(content)
			.toString()
			.replace(/^pagefind_dcd/, '');
		ids.set(JSON.parse(text).url, shortId(id));
	}
	return ids;
}
