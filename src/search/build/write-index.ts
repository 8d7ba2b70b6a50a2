import * as pagefind from 'pagefind';
import { toIndexedText } from '../shared/excerpts/indexed-text.ts';
import { isStopWord, wordsOf } from '../shared/vocabulary/fold-words.ts';
import type { SearchRecord } from './search-record.ts';

/** Matches the files of Pagefind that the site uses: not its worker, its interfaces and its files for other languages. */
const USED =
	/^(?:pagefind\.js|pagefind-entry\.json|wasm\.en\.pagefind|pagefind\.en_.*|(?:index|fragment)\/.*)$/;

/**
 * Indexes the records with Pagefind. Each record can be sorted by `position`, its place in the list, so that the
 * browser can tell which result is which record.
 * @param attempts Number of times to try: in about one of fifty builds Pagefind writes an empty index.
 * @returns Pagefind’s files, by path, as it writes them.
 * @throws {Error} If Pagefind does not start, refuses a record, or writes an empty index each time.
 */
export async function writeIndex(
	records: readonly SearchRecord[],
	attempts = 3,
): Promise<Map<string, Uint8Array>> {
	const { index, errors } = await pagefind.createIndex({ forceLanguage: 'en' });
	if (!index) throw new Error(`Pagefind did not start: ${errors.join(' ')}`);
	for (const [at, { path, heading, text }] of records.entries()) {
		const position = String(at).padStart(5, '0');
		const added = await index.addCustomRecord({
			// The browser has the paths.
			url: position,
			content: toIndexedText(text),
			language: 'en',
			meta: { title: [...new Set(wordsOf(heading).filter((word) => !isStopWord(word)))].join(' ') },
			sort: { position },
		});
		if (added.errors.length > 0) throw new Error(`${path}: ${added.errors.join(' ')}`);
	}
	const { files } = await index.getFiles();
	await index.deleteIndex();
	const used = new Map(
		files.filter(({ path }) => USED.test(path)).map(({ path, content }) => [path, content]),
	);
	if (isComplete(used, records.length)) return used;
	if (attempts > 1) return writeIndex(records, attempts - 1);
	throw new Error('Pagefind wrote an empty index three times. Build again.');
}

/** Ends Pagefind’s process. The next index starts a new one. */
export const closePagefind = pagefind.close;

/** Reports whether Pagefind’s entry file counts all records. */
function isComplete(files: ReadonlyMap<string, Uint8Array>, records: number): boolean {
	const entry = new TextDecoder().decode(files.get('pagefind-entry.json'));
	return entry !== '' && JSON.parse(entry).languages?.en?.page_count === records;
}
