import { readTables } from '#src/fonts/opentype-tables.ts';

/** The width of a character in em; undefined where the font has no glyph for it. */
export type Advance = (character: string) => number | undefined;

const UNITS_PER_EM = 18;
const LONG_METRICS = 34;

/** Reads how wide the characters of a TrueType font are. Kerning is left out: it only makes lines shorter. */
export function readAdvances(font: Buffer): Advance {
	const tables = readTables(font);
	const unitsPerEm = tables.get('head')!.readUInt16BE(UNITS_PER_EM);
	const count = tables.get('hhea')!.readUInt16BE(LONG_METRICS);
	const widths = tables.get('hmtx')!;
	const glyphs = readCharacterMap(tables.get('cmap')!);
	const advances = new Map(
		[...glyphs].map(([code, glyph]) => [
			String.fromCodePoint(code),
			widths.readUInt16BE(Math.min(glyph, count - 1) * 4) / unitsPerEm,
		]),
	);
	return (character) => advances.get(character);
}

/** Code points and their glyphs: subtables of format 4 and 12, the two that fonts of today have. */
function readCharacterMap(cmap: Buffer): Map<number, number> {
	const glyphs = new Map<number, number>();
	for (let i = 0; i < cmap.readUInt16BE(2); i++) {
		const table = cmap.subarray(cmap.readUInt32BE(4 + i * 8 + 4));
		const format = table.readUInt16BE(0);
		const found = format === 4 ? segments(table) : format === 12 ? groups(table) : [];
		for (const [code, glyph] of found) if (glyph !== 0) glyphs.set(code, glyph);
	}
	return glyphs;
}

/** Format 4 of https://learn.microsoft.com/typography/opentype/spec/cmap */
function* segments(table: Buffer): Generator<[number, number]> {
	const bytes = table.readUInt16BE(6);
	const [ends, starts] = [14, 16 + bytes];
	for (let at = 0; at < bytes; at += 2) {
		const [start, end] = [table.readUInt16BE(starts + at), table.readUInt16BE(ends + at)];
		const delta = table.readUInt16BE(starts + bytes + at);
		const rangeAt = starts + 2 * bytes + at;
		const range = table.readUInt16BE(rangeAt);
		for (let code = start; code <= end && code < 0xffff; code++) {
			const own = range === 0 ? code : table.readUInt16BE(rangeAt + range + 2 * (code - start));
			yield [code, own === 0 ? 0 : (own + delta) & 0xffff];
		}
	}
}

/** Format 12 of the same. */
function* groups(table: Buffer): Generator<[number, number]> {
	for (let i = 0; i < table.readUInt32BE(12); i++) {
		const [start, end, glyph] = [0, 4, 8].map((n) => table.readUInt32BE(16 + i * 12 + n)) as [
			number,
			number,
			number,
		];
		for (let code = start; code <= end; code++) yield [code, glyph + code - start];
	}
}
