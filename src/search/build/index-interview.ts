import { gunzipSync, gzipSync } from 'node:zlib';
import type { Interview } from '#src/edition/model/edition.ts';
import { packVocabulary } from './pack-vocabulary.ts';
import { runPagefind } from './run-pagefind.ts';
import type { SearchRecord } from './search-record.ts';
import { stabilizeMetadata } from './stabilize-metadata.ts';

/** Files of pagefind/, by path. */
export type SearchFiles = Map<string, Uint8Array>;

/**
 * Indexes one interview.
 * @param records Records of the interview (see `toRecords`).
 * @param more Number of other interviews in the edition.
 * @returns Files of its index by path, without the folder of the interview, and Pagefind’s WebAssembly.
 * @throws {Error} If Pagefind refuses a record, or writes its files in an unexpected format.
 */
export async function indexInterview(
	interview: Interview,
	records: readonly SearchRecord[],
	more: number,
): Promise<SearchFiles> {
	const files = await runPagefind(records);
	const texts = trimTexts(files);
	const meta = stabilizeMetadata(
		files,
		records.map(({ path }) => texts.get(path)!),
	);
	const { latin, scripts } = packVocabulary(records, { meta, texts }, interview, more);
	return files
		.set('vocabulary.json', new TextEncoder().encode(JSON.stringify(latin)))
		.set('vocabulary-scripts.json', new TextEncoder().encode(JSON.stringify(scripts)));
}

/**
 * Removes from the file of each record what the results do not show.
 * @param files Files of pagefind/, by path; changed in place.
 * @returns Path of a record → name of the file with its text, without `en_`.
 */
function trimTexts(files: SearchFiles): Map<string, string> {
	const names = new Map<string, string>();
	for (const [path, packed] of files) {
		const id = /^fragment\/en_(.+)\.pf_fragment$/.exec(path)?.[1];
		if (!id) continue;
		const text = gunzipSync(packed).toString();
		const [, mark, json] = /^(pagefind_dcd)(.*)$/s.exec(text)!;
		const { url, content, filters } = JSON.parse(json!);
		// Pagefind writes the filters in a different order each time.
		const { title, detail, summary } = filters;
		const shown = JSON.stringify({ url, content, filters: { title, detail, summary } });
		files.set(path, gzipSync(`${mark}${shown}`, { level: 9 }));
		names.set(url, id);
	}
	return names;
}
