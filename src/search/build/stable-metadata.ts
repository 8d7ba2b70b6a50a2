import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { splitIndex } from './split-index.ts';

/** In Pagefind’s list of filters, which is CBOR: a pair of a name and the file of its values, `en_` and seven digits. */
const FILTER = /\x82[\x61-\x77][a-z]+\x6aen_[0-9a-f]{7}/g;

/**
 * Gives the same bytes for the same content, with the index in small parts. Pagefind lists its filters in another
 * order each time, and names their files, which are not published, after it; so each build would be a new version to
 * browsers that keep the search. Records are named by their position in the vocabulary, which has their files’ names.
 * @param files The files of pagefind/, by path; changed in place.
 * @param texts Names of the files with the records’ texts, by position.
 * @returns The name of its list of what there is.
 * @throws {Error} If there is no list of filters where it is expected.
 */
export function stabilizeMetadata(
	files: Map<string, Uint8Array>,
	texts: readonly string[],
): string {
	const path = [...files.keys()].find((one) => one.endsWith('.pf_meta'))!;
	const meta = gunzipSync(files.get(path)!).toString('latin1');
	const filters = meta.match(FILTER);
	if (!filters) throw new Error('Pagefind lists its filters in another way. See FILTER.');
	const settled = filters.map((filter) => `${filter.slice(0, -7)}0000000`).sort();
	const listed = meta.replace(FILTER, () => settled.shift()!);
	const content = splitIndex(files, Buffer.from(listed, 'latin1'), texts);
	const name = `en_${createHash('sha256').update(content).digest('hex').slice(0, 10)}`;
	files.delete(path);
	files.delete('pagefind-entry.json');
	files.set(`pagefind.${name}.pf_meta`, gzipSync(content, { level: 9 }));
	return name;
}
