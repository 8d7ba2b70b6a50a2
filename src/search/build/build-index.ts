import type { Edition } from '#src/edition/model/edition.ts';
import { buildWordDirectory } from './build-word-directory.ts';
import { indexInterview, type SearchFiles } from './index-interview.ts';
import { placesAndTermsByInterview } from './places-and-terms-by-interview.ts';
import { toRecords } from './records.ts';
import { closePagefind } from './write-index.ts';

/**
 * Indexes the edition. Each interview has its own index in a folder with its id. With several interviews, a directory
 * lists for each word the interviews that have it.
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
		for (const [path, content] of indexFiles) files.set(`${interview.id}/${path}`, content);
	}
	await closePagefind();
	if (interviews.length > 1)
		for (const [path, content] of buildWordDirectory(interviews)) files.set(path, content);
	return files;
}
