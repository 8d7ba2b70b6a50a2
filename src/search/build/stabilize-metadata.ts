import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { splitIndex } from './split-index.ts';

/**
 * Matches an entry of the list of filters in Pagefind’s metadata, which is CBOR: the name of a filter, and the name of
 * the file with its values, `en_` and seven hexadecimal digits.
 */
const FILTER = /\x82[\x61-\x77][a-z]+\x6aen_[0-9a-f]{7}/g;

/**
 * Makes Pagefind’s metadata the same, byte for byte, for the same content, and splits the index into small parts.
 * Pagefind lists its filters in a different order each time, and the names of their files, which are not published,
 * depend on that order. Browsers that have cached the search files would take each build for a new version. The
 * metadata identifies each record by its position in the vocabulary, which lists the names of the text files.
 * @param files Files of pagefind/, by path; changed in place.
 * @param texts Names of the files with the records’ texts, by the position of the record.
 * @returns Name of the metadata file, without `pagefind.` and `.pf_meta`.
 * @throws {Error} If the metadata has no list of filters in the expected format.
 */
export function stabilizeMetadata(
	files: Map<string, Uint8Array>,
	texts: readonly string[],
): string {
	const path = [...files.keys()].find((file) => file.endsWith('.pf_meta'))!;
	const meta = gunzipSync(files.get(path)!).toString('latin1');
	const filters = meta.match(FILTER);
	if (!filters)
		throw new Error('Pagefind’s metadata lists its filters in an unexpected format. See FILTER.');
	const sortedFilters = filters.map((filter) => `${filter.slice(0, -7)}0000000`).sort();
	const stableMeta = meta.replace(FILTER, () => sortedFilters.shift()!);
	const content = splitIndex(files, Buffer.from(stableMeta, 'latin1'), texts);
	const name = `en_${createHash('sha256').update(content).digest('hex').slice(0, 10)}`;
	files.delete(path);
	files.delete('pagefind-entry.json');
	files.set(`pagefind.${name}.pf_meta`, gzipSync(content, { level: 9 }));
	return name;
}
