/** The tables of a TrueType or OpenType file, by their four-letter tags. */
export type FontTables = Map<string, Buffer>;

const HEADER_BYTES = 12;
const RECORD_BYTES = 16;
/**
 * The sum of all 32-bit numbers in a font file, as the format requires it:
 * https://learn.microsoft.com/typography/opentype/spec/otff#calculating-checksums
 */
const FILE_SUM = 0xb1b0afba;
/** Offset in bytes of `checksumAdjustment` in the `head` table. */
const SUM_OFFSET_IN_HEAD = 8;

/** Reads the tables of an uncompressed font file (sfnt). They share the memory of `font`. */
export function readTables(font: Buffer): FontTables {
	const tables: FontTables = new Map();
	for (let i = 0; i < font.readUInt16BE(4); i++) {
		const at = HEADER_BYTES + i * RECORD_BYTES;
		const [offset, length] = [font.readUInt32BE(at + 8), font.readUInt32BE(at + 12)];
		tables.set(font.toString('latin1', at, at + 4), font.subarray(offset, offset + length));
	}
	return tables;
}

/**
 * Writes a font file (sfnt) with TrueType outlines. Tables are sorted by tag and all checksums are recomputed, so the
 * same tables always give the same bytes.
 */
export function writeTables(tables: FontTables): Buffer {
	const sorted = [...withoutFileSum(tables)].sort(([a], [b]) => (a < b ? -1 : 1));
	const records: Buffer[] = [];
	let offset = HEADER_BYTES + sorted.length * RECORD_BYTES;
	let headOffset = 0;
	for (const [tag, body] of sorted) {
		if (tag === 'head') headOffset = offset;
		records.push(Buffer.from(tag, 'latin1'), uint32Bytes([sum(body), offset, body.length]));
		offset += padded(body).length;
	}
	const bodies = sorted.map(([, body]) => padded(body));
	const font = Buffer.concat([header(sorted.length), ...records, ...bodies]);
	font.writeUInt32BE((FILE_SUM - sum(font)) >>> 0, headOffset + SUM_OFFSET_IN_HEAD);
	return font;
}

/** Returns the tables with `checksumAdjustment` set to 0, as the format requires for computing the file’s sum. */
function withoutFileSum(tables: FontTables): FontTables {
	const head = Buffer.from(tables.get('head') ?? []);
	head.writeUInt32BE(0, SUM_OFFSET_IN_HEAD);
	return new Map(tables).set('head', head);
}

/** Writes the header. The three numbers after the count of tables are for binary search (`searchRange` and so on). */
function header(count: number) {
	const step = Math.floor(Math.log2(count));
	const range = 2 ** step * RECORD_BYTES;
	return Buffer.concat([
		uint32Bytes([0x00010000]),
		uint16Bytes([count, range, step, count * RECORD_BYTES - range]),
	]);
}

/** Writes unsigned 16-bit numbers in big-endian order, as font files have them. */
export function uint16Bytes(numbers: readonly number[]): Buffer {
	const bytes = Buffer.alloc(numbers.length * 2);
	for (const [i, n] of numbers.entries()) bytes.writeUInt16BE(n, i * 2);
	return bytes;
}

/** Writes unsigned 32-bit numbers in big-endian order. */
function uint32Bytes(numbers: readonly number[]) {
	const bytes = Buffer.alloc(numbers.length * 4);
	for (const [i, n] of numbers.entries()) bytes.writeUInt32BE(n, i * 4);
	return bytes;
}

/** Fills a table up with zeros to a multiple of 4 bytes. */
const padded = (body: Buffer) => Buffer.concat([body, Buffer.alloc(-body.length & 3)]);

/** Returns the checksum of a table: the sum of its 32-bit numbers, modulo 2³². */
function sum(body: Buffer) {
	const bytes = padded(body);
	let total = 0;
	for (let i = 0; i < bytes.length; i += 4) total = (total + bytes.readUInt32BE(i)) >>> 0;
	return total;
}
