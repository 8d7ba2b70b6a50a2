import * as pagefind from 'pagefind';
import { toIndexedText } from '../shared/excerpts/excerpt.ts';
import { wordsOf } from '../shared/vocabulary/fold-words.ts';
import type { SearchRecord } from './search-record.ts';

/** Matches the files of Pagefind that the site uses: not its script, interfaces and filter lists. */
const USED = /^(?:wasm\.en\.|pagefind-entry\.json$|pagefind\.|index\/|fragment\/)(?!js$)/;

/**
 * Indexes the records with Pagefind.
 * @param attempts Number of times to try, as Pagefind sometimes writes an empty index.
 * @returns Pagefind’s files, by path.
 * @throws {Error} If Pagefind does not start, refuses a record, or writes an empty index each time.
 */
export async function runPagefind(
	records: readonly SearchRecord[],
	attempts = 3,
): Promise<Map<string, Uint8Array>> {
	const { index, errors } = await pagefind.createIndex({ forceLanguage: 'en' });
	if (!index) throw new Error(`Pagefind did not start: ${errors.join(' ')}`);
	for (const { path, title, detail, summary, heading, text } of records) {
		const added = await index.addCustomRecord({
			url: path,
			content: toIndexedText(text),
			language: 'en',
			meta: { title: wordsOf(heading).join(' ') },
			filters: { title: [title], detail: [detail], ...(summary && { summary: [summary] }) },
		});
		if (added.errors.length > 0) throw new Error(`${path}: ${added.errors.join(' ')}`);
	}
	const { files } = await index.getFiles();
	await index.deleteIndex();
	const used = new Map(
		files.filter(({ path }) => USED.test(path)).map(({ path, content }) => [path, content]),
	);
	if (isComplete(used, records.length)) return used;
	if (attempts > 1) return runPagefind(records, attempts - 1);
	throw new Error('Pagefind wrote an empty index three times. Build again.');
}

/** Ends Pagefind’s process. The next index starts a new one. */
export const closePagefind = pagefind.close;

/** Reports whether Pagefind’s entry file counts all records. In about one of fifty builds that file is empty. */
function isComplete(files: ReadonlyMap<string, Uint8Array>, records: number): boolean {
	const entry = new TextDecoder().decode(files.get('pagefind-entry.json'));
	return entry !== '' && JSON.parse(entry).languages?.en?.page_count === records;
}
