/** The head of a CBOR item (RFC 8949): what it is, its length or value, and where its content starts. */
export interface Head {
	/** 0 and 1 numbers, 2 bytes, 3 text, 4 an array, 5 a map. */
	major: number;
	value: number;
	start: number;
}

/**
 * Reads the head of the item that starts at `at`.
 * @throws {Error} If it is of a kind that Pagefind does not write.
 */
export function readHead(bytes: Buffer, at: number): Head {
	const major = bytes[at]! >> 5;
	const short = bytes[at]! & 31;
	if (major > 4 || short > 26) throw new Error('Pagefind writes its index in another way.');
	const length = short < 24 ? 0 : 2 ** (short - 24);
	const value = length === 0 ? short : bytes.readUIntBE(at + 1, length);
	return { major, value, start: at + 1 + length };
}

/** Where the item that starts at `at` ends. */
function itemEnd(bytes: Buffer, at: number): number {
	const { major, value, start } = readHead(bytes, at);
	if (major < 2) return start;
	if (major < 4) return start + value;
	return itemsOf(bytes, at).at(-1)?.end ?? start;
}

/** Where the items of the array that starts at `at` start and end. */
export function itemsOf(bytes: Buffer, at: number): { start: number; end: number }[] {
	const { value, start } = readHead(bytes, at);
	const items: { start: number; end: number }[] = [];
	for (let from = start; items.length < value; from = items.at(-1)!.end) {
		items.push({ start: from, end: itemEnd(bytes, from) });
	}
	return items;
}

/** An array of items that are written already. */
export const toArray = (items: readonly Uint8Array[]): Buffer =>
	Buffer.concat([toHead(4, items.length), ...items]);

/** A text. */
export const toText = (text: string): Buffer =>
	Buffer.concat([toHead(3, Buffer.byteLength(text)), Buffer.from(text)]);

function toHead(major: number, value: number): Buffer {
	if (value < 24) return Buffer.from([(major << 5) | value]);
	const head = Buffer.from([(major << 5) | 25, 0, 0]);
	head.writeUInt16BE(value, 1);
	return head;
}
