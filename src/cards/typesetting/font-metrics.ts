import { readTables } from '#src/fonts/opentype-tables.ts';

/** Returns the width of a character in em; undefined if the font has no glyph for it. */
export type Advance = (character: string) => number | undefined;

/**
 * Byte offsets of `unitsPerEm` in the table `head` and of `numberOfHMetrics` in `hhea`:
 * https://learn.microsoft.com/typography/opentype/spec/
 */
const UNITS_PER_EM = 18;
const H_METRICS_COUNT = 34;

/** Reads the widths of all characters of a TrueType font. Kerning is ignored, because it only makes lines shorter. */
export function readAdvances(font: Buffer): Advance {
	const tables = readTables(font);
	const unitsPerEm = tables.get('head')!.readUInt16BE(UNITS_PER_EM);
	const count = tables.get('hhea')!.readUInt16BE(H_METRICS_COUNT);
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

/** Returns glyph ids by code point. Reads subtables of format 4 and 12, the two that current fonts use. */
function readCharacterMap(cmap: Buffer): Map<number, number> {
	const glyphs = new Map<number, number>();
	for (let i = 0; i < cmap.readUInt16BE(2); i++) {
		const table = cmap.subarray(cmap.readUInt32BE(4 + i * 8 + 4));
		const format = table.readUInt16BE(0);
		const entries = format === 4 ? segments(table) : format === 12 ? groups(table) : [];
		for (const [code, glyph] of entries) if (glyph !== 0) glyphs.set(code, glyph);
	}
	return glyphs;
}

/** Yields [code point, glyph id] of a format 4 subtable: https://learn.microsoft.com/typography/opentype/spec/cmap */
function* segments(table: Buffer): Generator<[number, number]> {
	const bytes = table.readUInt16BE(6);
	const [ends, starts] = [14, 16 + bytes];
	for (let at = 0; at < bytes; at += 2) {
		const [start, end] = [table.readUInt16BE(starts + at), table.readUInt16BE(ends + at)];
		const delta = table.readUInt16BE(starts + bytes + at);
		const rangeAt = starts + 2 * bytes + at;
		const range = table.readUInt16BE(rangeAt);
		for (let code = start; code <= end && code < 0xffff; code++) {
			const glyph = range === 0 ? code : table.readUInt16BE(rangeAt + range + 2 * (code - start));
			yield [code, glyph === 0 ? 0 : (glyph + delta) & 0xffff];
		}
	}
}

/** Yields [code point, glyph id] of a format 12 subtable: same page. */
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
