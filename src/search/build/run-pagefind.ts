import * as pagefind from 'pagefind';
import { indexed } from '../shared/excerpts/excerpt.ts';
import { wordsOf } from '../shared/vocabulary/fold-words.ts';
import type { SearchRecord } from './search-record.ts';

/** What is used of what Pagefind writes; its own script, interfaces and lists to filter by are not. */
const USED = /^(?:wasm\.en\.|pagefind-entry\.json$|pagefind\.|index\/|fragment\/)(?!js$)/;

/**
 * Has Pagefind index the records.
 * @returns Its files, by path.
 * @throws {Error} If it refuses a record, or writes an empty index three times over.
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
			content: indexed(text),
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
	if (isWhole(used, records.length)) return used;
	if (attempts > 1) return runPagefind(records, attempts - 1);
	throw new Error('Pagefind wrote an empty index three times. Build again.');
}

/** Ends Pagefind’s process; the next index starts another. */
export const closePagefind = pagefind.close;

/** Once in some fifty builds Pagefind’s entry comes out empty. */
function isWhole(files: ReadonlyMap<string, Uint8Array>, records: number): boolean {
	const entry = new TextDecoder().decode(files.get('pagefind-entry.json'));
	return entry !== '' && JSON.parse(entry).languages?.en?.page_count === records;
}
