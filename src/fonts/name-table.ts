import { type FontTables, readTables, shorts, writeTables } from './opentype-tables.ts';

/** Numbers of the `name` table, as OpenType gives them out. */
const FAMILY = 1;
const STYLE = 2;
const UNIQUE = 3;
const FULL = 4;
const VERSION = 5;
const POSTSCRIPT = 6;
const POSTSCRIPT_PREFIX = 25;
/** With copyright, licence and the licence’s address. */
const KEPT = new Set([0, STYLE, VERSION, 13, 14]);
/** From here on the numbers belong to the font: names of its axes and their stops. */
const FIRST_OF_THE_FONT = 256;

const WINDOWS = { platform: 3, encoding: 1, language: 0x409 };
const HEADER_BYTES = 6;
const RECORD_BYTES = 12;

/** Every number {@link renameFont} may leave in a font; whoever handles the font next must keep them. */
export const NAME_IDS = [...KEPT, FAMILY, UNIQUE, FULL, POSTSCRIPT, POSTSCRIPT_PREFIX];

/**
 * Gives a font (sfnt) another family name, as a licence that reserves the old one asks. Copyright,
 * version and licence stay as they are; names in other tongues, the makers’ and the trademark go.
 */
export function renameFont(font: Buffer, family: string): Buffer {
	const tables = readTables(font);
	const old = readNames(tables);
	const style = old.get(STYLE) ?? 'Regular';
	const prefix = family.replaceAll(' ', '');
	const names = new Map<number, string>();
	for (const [id, name] of old) {
		if (KEPT.has(id)) names.set(id, name);
		if (id >= FIRST_OF_THE_FONT) names.set(id, name.replace(/^\w+-/, `${prefix}-`));
	}
	names.set(FAMILY, family);
	names.set(UNIQUE, `${prefix}-${style};${old.get(VERSION)}`);
	names.set(FULL, `${family} ${style}`);
	names.set(POSTSCRIPT, `${prefix}-${style}`);
	if (tables.has('fvar')) names.set(POSTSCRIPT_PREFIX, prefix);
	return writeTables(tables.set('name', writeNames(names)));
}

/** The names in a font by their numbers: the English ones for Windows, which every font has. */
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
	return Buffer.concat([shorts([0, sorted.length, start, ...records]), ...texts]);
}
