/** The tables of a TrueType or OpenType file by their four-letter tags. */
export type FontTables = Map<string, Buffer>;

const HEADER_BYTES = 12;
const RECORD_BYTES = 16;
/** What the sum of a whole font file must come to, by the format’s own rule. */
const FILE_SUM = 0xb1b0afba;
const SUM_OFFSET_IN_HEAD = 8;

/** Takes an uncompressed font file (sfnt) apart. */
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
 * Puts a font file with TrueType outlines together again, tables sorted by tag and all sums made anew:
 * the same tables always give the same bytes.
 */
export function writeTables(tables: FontTables): Buffer {
	const sorted = [...withoutSum(tables)].sort(([a], [b]) => (a < b ? -1 : 1));
	const records: Buffer[] = [];
	let offset = HEADER_BYTES + sorted.length * RECORD_BYTES;
	let headOffset = 0;
	for (const [tag, body] of sorted) {
		if (tag === 'head') headOffset = offset;
		records.push(Buffer.from(tag, 'latin1'), longs([sum(body), offset, body.length]));
		offset += padded(body).length;
	}
	const bodies = sorted.map(([, body]) => padded(body));
	const font = Buffer.concat([header(sorted.length), ...records, ...bodies]);
	font.writeUInt32BE((FILE_SUM - sum(font)) >>> 0, headOffset + SUM_OFFSET_IN_HEAD);
	return font;
}

/** The sum of the file is reckoned with its own field at nought. */
function withoutSum(tables: FontTables): FontTables {
	const head = Buffer.from(tables.get('head') ?? []);
	head.writeUInt32BE(0, SUM_OFFSET_IN_HEAD);
	return new Map(tables).set('head', head);
}

/** The three numbers after the count are there for an old way of looking tables up. */
function header(count: number) {
	const step = Math.floor(Math.log2(count));
	const range = 2 ** step * RECORD_BYTES;
	return Buffer.concat([
		longs([0x00010000]),
		shorts([count, range, step, count * RECORD_BYTES - range]),
	]);
}

/** Numbers of 16 bits, as a font file writes them. */
export function shorts(numbers: readonly number[]): Buffer {
	const bytes = Buffer.alloc(numbers.length * 2);
	for (const [i, n] of numbers.entries()) bytes.writeUInt16BE(n, i * 2);
	return bytes;
}

function longs(numbers: readonly number[]) {
	const bytes = Buffer.alloc(numbers.length * 4);
	for (const [i, n] of numbers.entries()) bytes.writeUInt32BE(n, i * 4);
	return bytes;
}

const padded = (body: Buffer) => Buffer.concat([body, Buffer.alloc(-body.length & 3)]);

function sum(body: Buffer) {
	const whole = padded(body);
	let total = 0;
	for (let i = 0; i < whole.length; i += 4) total = (total + whole.readUInt32BE(i)) >>> 0;
	return total;
}
