import { type FontTables, readTables, uint16Bytes, writeTables } from './opentype-tables.ts';

/** Name ids of the OpenType `name` table: https://learn.microsoft.com/typography/opentype/spec/name#name-ids */
const FAMILY = 1;
const STYLE = 2;
const UNIQUE = 3;
const FULL = 4;
const VERSION = 5;
const POSTSCRIPT = 6;
const POSTSCRIPT_PREFIX = 25;
/** Ids of the names that stay unchanged. 0 is the copyright, 13 the licence and 14 the address of the licence. */
const UNCHANGED = new Set([0, STYLE, VERSION, 13, 14]);
/** Ids from 256 are defined by the font itself: names of its axes and of their named instances. */
const FIRST_FONT_SPECIFIC = 256;

const WINDOWS = { platform: 3, encoding: 1, language: 0x409 };
const HEADER_BYTES = 6;
const RECORD_BYTES = 12;

/**
 * Ids below 256 of all names that {@link renameFont} may write. A tool that processes the font afterwards must keep
 * these names.
 */
export const NAME_IDS = [...UNCHANGED, FAMILY, UNIQUE, FULL, POSTSCRIPT, POSTSCRIPT_PREFIX];

/**
 * Returns a copy of a font (uncompressed sfnt) with another family name. A licence that reserves the old name requires
 * this. Copyright, version and licence stay unchanged. Names in other languages, the names of the makers and the
 * trademark are removed.
 */
export function renameFont(font: Buffer, family: string): Buffer {
	const tables = readTables(font);
	const old = readNames(tables);
	const style = old.get(STYLE) ?? 'Regular';
	const prefix = family.replaceAll(' ', '');
	const names = new Map<number, string>();
	for (const [id, name] of old) {
		if (UNCHANGED.has(id)) names.set(id, name);
		if (id >= FIRST_FONT_SPECIFIC) names.set(id, name.replace(/^\w+-/, `${prefix}-`));
	}
	names.set(FAMILY, family);
	names.set(UNIQUE, `${prefix}-${style};${old.get(VERSION)}`);
	names.set(FULL, `${family} ${style}`);
	names.set(POSTSCRIPT, `${prefix}-${style}`);
	if (tables.has('fvar')) names.set(POSTSCRIPT_PREFIX, prefix);
	return writeTables(tables.set('name', writeNames(names)));
}

/** Returns the names in a font by their ids. Reads only the English names for Windows, which every font has. */
export function readNames(tables: FontTables): Map<number, string> {
	const names = new Map<number, string>();
	const table = tables.get('name') ?? Buffer.alloc(HEADER_BYTES);
	const strings = table.readUInt16BE(4);
	for (let i = 0; i < table.readUInt16BE(2); i++) {
		const field = (n: number) => table.readUInt16BE(HEADER_BYTES + i * RECORD_BYTES + n * 2);
		if (field(0) !== WINDOWS.platform || field(2) !== WINDOWS.language) continue;
		const start = strings + field(5);
		const text = Buffer.from(table.subarray(start, start + field(4)));
		names.set(field(3), text.swap16().toString('utf16le'));
	}
	return names;
}

function writeNames(names: Map<number, string>) {
	const { platform, encoding, language } = WINDOWS;
	const sorted = [...names].sort(([a], [b]) => a - b);
	const records: number[] = [];
	const texts: Buffer[] = [];
	let offset = 0;
	for (const [id, name] of sorted) {
		const text = Buffer.from(name, 'utf16le').swap16();
		records.push(platform, encoding, language, id, text.length, offset);
		texts.push(text);
		offset += text.length;
	}
	const start = HEADER_BYTES + records.length * 2;
	return Buffer.concat([uint16Bytes([0, sorted.length, start, ...records]), ...texts]);
}
