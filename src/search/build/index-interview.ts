import { createHash } from 'node:crypto';
import type { Interview } from '#src/edition/model/edition.ts';
import { packVocabulary } from './pack-vocabulary.ts';
import type { SearchRecord } from './search-record.ts';
import { writeIndex } from './write-index.ts';

/** Files of pagefind/, by path. */
export type SearchFiles = Map<string, Uint8Array>;

/**
 * Indexes one interview.
 * @param records Records of the interview (see `toRecords`).
 * @param more Number of other interviews in the edition.
 * @returns Files of its index by path, without the folder of the interview.
 * @throws {Error} If Pagefind refuses a record, or writes an empty index three times over.
 */
export async function indexInterview(
	interview: Interview,
	records: readonly SearchRecord[],
	more: number,
): Promise<SearchFiles> {
	const files = await writeIndex(records);
	const { latin, scripts, facts } = packVocabulary(records, versionOf(files), interview, more);
	return files
		.set('vocabulary.json', encode(latin))
		.set('vocabulary-scripts.json', encode(scripts))
		.set('vocabulary-facts.json', encode(facts));
}

/** Returns a tag that changes when the index does. */
const versionOf = (files: SearchFiles): string =>
	createHash('sha256').update(files.get('pagefind-entry.json')!).digest('hex').slice(0, 8);

const encode = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));
