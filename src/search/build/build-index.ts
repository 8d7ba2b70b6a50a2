import type { Edition } from '#src/edition/model/edition.ts';
import { indexInterview, type SearchFiles } from './index-interview.ts';
import { namedBy } from './named-by-interview.ts';
import { recompressWasm } from './recompress-wasm.ts';
import { toRecords } from './records.ts';
import { closePagefind } from './run-pagefind.ts';
import { writeDirectory } from './write-directory.ts';

/** Pagefind’s WebAssembly, which all interviews share. */
const ENGINE = 'wasm.en.pagefind';

/**
 * Indexes the edition: a shelf for each interview, in a folder of its name, what they share, and where there are
 * several a directory that says in which of them a word is.
 * @returns The files of pagefind/, by path.
 * @throws {Error} If Pagefind refuses a record, or writes an empty index three times over.
 */
export async function buildIndex(edition: Edition): Promise<SearchFiles> {
	const files: SearchFiles = new Map();
	const named = namedBy(edition);
	const shelved = edition.interviews.map((interview, index) => ({
		interview,
		records: toRecords(interview, edition, named[index]!),
	}));
	for (const { interview, records } of shelved) {
		const shelf = await indexInterview(interview, records, edition.interviews.length - 1);
		for (const [path, content] of shelf) {
			files.set(path === ENGINE ? path : `${interview.id}/${path}`, content);
		}
	}
	await closePagefind();
	files.set(ENGINE, await recompressWasm(files.get(ENGINE)!));
	if (shelved.length > 1)
		for (const [path, content] of writeDirectory(shelved)) files.set(path, content);
	return files;
}
