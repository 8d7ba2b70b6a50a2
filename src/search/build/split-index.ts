import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { itemsOf, readHead, toArray, toText } from './cbor.ts';

/** What Pagefind’s files start with, once they are unpacked. */
const MARK = Buffer.from('pagefind_dcd');

/** A part of the index as it is packed holds about so many bytes; Pagefind itself makes parts twenty times as large. */
const PART = 1000;

/**
 * Splits Pagefind’s index into parts so small that a query fetches little more than its own words. Pagefind is told of
 * them in its list, so it asks for them as for its own.
 * @param files The files of pagefind/, by path; changed in place.
 * @param meta Pagefind’s list of what there is, unpacked.
 * @param texts Names of the files with the records’ texts, by the position that records are to be known by.
 * @returns The new list.
 */
export function splitIndex(
	files: Map<string, Uint8Array>,
	meta: Buffer,
	texts: readonly string[],
): Buffer {
	const parts: Buffer[] = [];
	const list = itemsOf(meta, MARK.length);
	for (const { start } of itemsOf(meta, list[2]!.start)) {
		const path = `index/${textAt(meta, itemsOf(meta, start)[2]!.start)}.pf_index`;
		const packed = files.get(path)!;
		files.delete(path);
		const index = gunzipSync(packed);
		const words = itemsOf(index, itemsOf(index, MARK.length)[0]!.start);
		const many = Math.ceil(words.length / Math.ceil(packed.length / PART));
		for (let from = 0; from < words.length; from += many) {
			const some = words.slice(from, from + many);
			const items = some.map((word) => index.subarray(word.start, word.end));
			const content = Buffer.concat([MARK, toArray([toArray(items)])]);
			const name = `en_${createHash('sha256').update(content).digest('hex').slice(0, 7)}`;
			files.set(`index/${name}.pf_index`, gzipSync(content, { level: 9 }));
			const ends = [some[0]!, some.at(-1)!].map(({ start: word }) =>
				textAt(index, itemsOf(index, word)[0]!.start),
			);
			parts.push(toArray([...ends, name].map(toText)));
		}
	}
	const items = list.map(({ start, end }) => meta.subarray(start, end));
	const positions = new Map(texts.map((text, at) => [`en_${text}`, String(at)]));
	const pages = itemsOf(meta, list[1]!.start).map(({ start, end }) => {
		const [name, words] = itemsOf(meta, start);
		const position = positions.get(textAt(meta, name!.start))!;
		return toArray([toText(position), meta.subarray(words!.start, end)]);
	});
	items[1] = toArray(pages);
	items[2] = toArray(parts);
	return Buffer.concat([MARK, toArray(items)]);
}

function textAt(bytes: Buffer, at: number): string {
	const { value, start } = readHead(bytes, at);
	return bytes.subarray(start, start + value).toString();
}
