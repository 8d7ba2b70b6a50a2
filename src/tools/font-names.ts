import { readTables, writeTables } from './font-tables.ts';

/** Numbers of the `name` table, as OpenType gives them out. */
const FAMILY = 1;
const UNIQUE = 3;
const FULL = 4;
const POSTSCRIPT = 6;
const POSTSCRIPT_PREFIX = 25;
/** Copyright, style, version, licence and its address. */
const KEPT = new Set([0, 2, 5, 13, 14]);
/** From here on the numbers belong to the font: names of its axes and their stops. */
const FIRST_OF_THE_FONT = 256;

const WINDOWS = { platform: 3, encoding: 1, language: 0x409 };
const RECORD_BYTES = 12;

/** Every number {@link renameFont} may leave in a font; whoever handles the font next must keep them. */
export const NAME_IDS = [...KEPT, FAMILY, UNIQUE, FULL, POSTSCRIPT, POSTSCRIPT_PREFIX];

/**
 * Gives a font (sfnt) another family name, as a licence that reserves the old one asks. Copyright,
 * version and licence stay as they are; names in other tongues, the makers’ and the trademark go.
 */
export function renameFont(font: Buffer, family: string): Buffer {
	const tables = readTables(font);
	const old = readNames(tables.get('name')!);
	const kept = [...old].filter(([id]) => KEPT.has(id) || id >= FIRST_OF_THE_FONT);
	const style = old.get(2) ?? 'Regular';
	const prefix = family.replaceAll(' ', '');
	const names = new Map(kept)
		.set(FAMILY, family)
		.set(UNIQUE, `${prefix}-${style};${old.get(5)}`)
		.set(FULL, `${family} ${style}`)
		.set(POSTSCRIPT, `${prefix}-${style}`);
	if (tables.has('fvar')) names.set(POSTSCRIPT_PREFIX, prefix);
	return writeTables(tables.set('name', writeNames(names)));
}

/** The names of a `name` table by their numbers, in English and for Windows, which every font has. */
export function readNames(table: Buffer): Map<number, string> {
	const names = new Map<number, string>();
	const strings = table.readUInt16BE(4);
	for (let i = 0; i < table.readUInt16BE(2); i++) {
		const record = Array.from({ length: 6 }, (_, j) =>
			table.readUInt16BE(6 + i * RECORD_BYTES + j * 2),
		);
		const [platform, , language, id, length, offset] = record as [
			number,
			number,
			number,
			number,
			number,
			number,
		];
		if (platform !== WINDOWS.platform || language !== WINDOWS.language) continue;
		const text = table.subarray(strings + offset, strings + offset + length);
		names.set(id, Buffer.from(text).swap16().toString('utf16le'));
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
	const start = 6 + records.length * 2;
	return Buffer.concat([shorts([0, sorted.length, start, ...records]), ...texts]);
}

function shorts(numbers: readonly number[]) {
	const bytes = Buffer.alloc(numbers.length * 2);
	numbers.forEach((n, i) => bytes.writeUInt16BE(n, i * 2));
	return bytes;
}
