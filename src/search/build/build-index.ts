import type { Edition } from '#src/edition/model/edition.ts';
import { buildWordDirectory } from './build-word-directory.ts';
import { indexInterview, type SearchFiles } from './index-interview.ts';
import { placesAndTermsByInterview } from './places-and-terms-by-interview.ts';
import { recompressWasm } from './recompress-wasm.ts';
import { toRecords } from './records.ts';
import { closePagefind } from './run-pagefind.ts';

/** File of Pagefind’s WebAssembly, which all interviews share. */
const ENGINE = 'wasm.en.pagefind';

/**
 * Indexes the edition. Each interview has its own index in a folder with its id; the WebAssembly is shared. With
 * several interviews, a directory lists for each word the interviews that have it.
 * @returns Files of pagefind/, by path.
 * @throws {Error} If Pagefind refuses a record, or writes an empty index three times over.
 */
export async function buildIndex(edition: Edition): Promise<SearchFiles> {
	const files: SearchFiles = new Map();
	const namedIds = placesAndTermsByInterview(edition);
	const interviews = edition.interviews.map((interview, index) => ({
		interview,
		records: toRecords(interview, edition, namedIds[index]!),
	}));
	for (const { interview, records } of interviews) {
		const indexFiles = await indexInterview(interview, records, edition.interviews.length - 1);
		for (const [path, content] of indexFiles) {
			files.set(path === ENGINE ? path : `${interview.id}/${path}`, content);
		}
	}
	await closePagefind();
	files.set(ENGINE, await recompressWasm(files.get(ENGINE)!));
	if (interviews.length > 1)
		for (const [path, content] of buildWordDirectory(interviews)) files.set(path, content);
	return files;
}
