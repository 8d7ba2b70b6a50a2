/** Head of a CBOR item (RFC 8949): the type of the item, its value or length, and where its content starts. */
export interface ItemHead {
	/** Major type: 0 and 1 are numbers, 2 bytes, 3 a text, 4 an array, 5 a map. */
	major: number;
	/** The value of a number; the length of bytes and texts in bytes; the number of items in an array. */
	value: number;
	/** Byte offset of the content. */
	start: number;
}

/**
 * Reads the head of the item that starts at byte `at`.
 * @throws {Error} If the item is of a type or length that Pagefind does not write.
 */
export function readHead(bytes: Buffer, at: number): ItemHead {
	const major = bytes[at]! >> 5;
	const short = bytes[at]! & 31;
	if (major > 4 || short > 26)
		throw new Error('Pagefind’s index has a CBOR item of an unexpected type. See cbor.ts.');
	const length = short < 24 ? 0 : 2 ** (short - 24);
	const value = length === 0 ? short : bytes.readUIntBE(at + 1, length);
	return { major, value, start: at + 1 + length };
}

/** Returns the byte offset at which the item that starts at byte `at` ends. */
function itemEnd(bytes: Buffer, at: number): number {
	const { major, value, start } = readHead(bytes, at);
	if (major < 2) return start;
	if (major < 4) return start + value;
	return itemsOf(bytes, at).at(-1)?.end ?? start;
}

/** Returns the byte offsets at which the items of an array start and end. The array itself starts at byte `at`. */
export function itemsOf(bytes: Buffer, at: number): { start: number; end: number }[] {
	const { value, start } = readHead(bytes, at);
	const items: { start: number; end: number }[] = [];
	for (let from = start; items.length < value; from = items.at(-1)!.end) {
		items.push({ start: from, end: itemEnd(bytes, from) });
	}
	return items;
}

/** Encodes an array of at most 65 535 items that are already encoded. */
export const encodeArray = (items: readonly Uint8Array[]): Buffer =>
	Buffer.concat([toHead(4, items.length), ...items]);

/** Encodes a text of at most 65 535 bytes. */
export const encodeText = (text: string): Buffer =>
	Buffer.concat([toHead(3, Buffer.byteLength(text)), Buffer.from(text)]);

function toHead(major: number, value: number): Buffer {
	if (value < 24) return Buffer.from([(major << 5) | value]);
	const head = Buffer.from([(major << 5) | 25, 0, 0]);
	head.writeUInt16BE(value, 1);
	return head;
}
