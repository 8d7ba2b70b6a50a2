import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { encodeArray, encodeText, itemsOf, readHead } from './cbor.ts';

/** First bytes of each of Pagefind’s files after decompression. */
const MARK = Buffer.from('pagefind_dcd');

/** Approximate size of a part of the index in bytes after gzip. Pagefind’s own parts are twenty times as large. */
const PART_BYTES = 1000;

/**
 * Splits Pagefind’s index into parts so small that a query fetches little more than its own words. The metadata lists
 * the parts, so Pagefind requests them like its own.
 * @param files Files of pagefind/, by path; changed in place.
 * @param meta Pagefind’s metadata, decompressed.
 * @param texts Names of the files with the records’ texts; the metadata identifies a record by its position in this
 * list.
 * @returns The metadata with the parts and positions in it, not compressed.
 * @throws {Error} If the metadata or the index has a CBOR item of an unexpected type.
 */
export function splitIndex(
	files: Map<string, Uint8Array>,
	meta: Buffer,
	texts: readonly string[],
): Buffer {
	const parts: Buffer[] = [];
	const fields = itemsOf(meta, MARK.length);
	for (const { start } of itemsOf(meta, fields[2]!.start)) {
		const path = `index/${textAt(meta, itemsOf(meta, start)[2]!.start)}.pf_index`;
		const packed = files.get(path)!;
		files.delete(path);
		const index = gunzipSync(packed);
		const words = itemsOf(index, itemsOf(index, MARK.length)[0]!.start);
		const wordsPerPart = Math.ceil(words.length / Math.ceil(packed.length / PART_BYTES));
		for (let from = 0; from < words.length; from += wordsPerPart) {
			const partWords = words.slice(from, from + wordsPerPart);
			const items = partWords.map((word) => index.subarray(word.start, word.end));
			const content = Buffer.concat([MARK, encodeArray([encodeArray(items)])]);
			const name = `en_${createHash('sha256').update(content).digest('hex').slice(0, 7)}`;
			files.set(`index/${name}.pf_index`, gzipSync(content, { level: 9 }));
			const ends = [partWords[0]!, partWords.at(-1)!].map(({ start: word }) =>
				textAt(index, itemsOf(index, word)[0]!.start),
			);
			parts.push(encodeArray([...ends, name].map(encodeText)));
		}
	}
	const items = fields.map(({ start, end }) => meta.subarray(start, end));
	const positions = new Map(texts.map((text, at) => [`en_${text}`, String(at)]));
	const pages = itemsOf(meta, fields[1]!.start).map(({ start, end }) => {
		const [name, words] = itemsOf(meta, start);
		const position = positions.get(textAt(meta, name!.start))!;
		return encodeArray([encodeText(position), meta.subarray(words!.start, end)]);
	});
	items[1] = encodeArray(pages);
	items[2] = encodeArray(parts);
	return Buffer.concat([MARK, encodeArray(items)]);
}

function textAt(bytes: Buffer, at: number): string {
	const { value, start } = readHead(bytes, at);
	return bytes.subarray(start, start + value).toString();
}
