import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
// @ts-expect-error: the package comes without types.
import subsetFont from 'subset-font';
import { NAME_IDS, readNames } from './name-table.ts';
import { readTables } from './opentype-tables.ts';

/** Name id of the family in the `name` table. */
const FAMILY = 1;
/** Offset in bytes of `macStyle` in the `head` table, and its bit of italics. */
const [STYLE_OFFSET, ITALIC] = [44, 2];

const FOLDER = new URL('files/', import.meta.url);

/** Returns the paths of the site’s font files. */
export const fontFiles = (): string[] =>
	readdirSync(FOLDER)
		.filter((name) => name.endsWith('.woff2'))
		.map((name) => fileURLToPath(new URL(name, FOLDER)));

/**
 * Reads which characters the faces of fonts have, as code points.
 * @param files Paths of woff2 files. Files with the same family and slope are parts of one face.
 */
export async function readCoverage(files: readonly string[]): Promise<ReadonlySet<number>[]> {
	const faces = new Map<string, Set<number>>();
	for (const file of files) {
		const options = { targetFormat: 'sfnt', keepAllGlyphs: true, preserveNameIds: NAME_IDS };
		const tables = readTables(await subsetFont(readFileSync(file), '', options));
		const isItalic = (tables.get('head')!.readUInt16BE(STYLE_OFFSET) & ITALIC) > 0;
		const name = `${readNames(tables).get(FAMILY)} ${isItalic}`;
		const characters = faces.get(name) ?? new Set();
		for (const code of codePointsIn(tables.get('cmap')!)) characters.add(code);
		faces.set(name, characters);
	}
	return [...faces.values()];
}

/** Lists the code points of a `cmap` table, from its part in format 4, which every font file here has. */
function* codePointsIn(cmap: Buffer): Generator<number> {
	const parts = Array.from({ length: cmap.readUInt16BE(2) }, (_, i) =>
		cmap.readUInt32BE(8 + i * 8),
	);
	const at = parts.find((offset) => cmap.readUInt16BE(offset) === 4)!;
	const segments = cmap.readUInt16BE(at + 6) / 2;
	for (let i = 0; i < segments; i++) {
		const last = cmap.readUInt16BE(at + 14 + i * 2);
		const first = cmap.readUInt16BE(at + 16 + (segments + i) * 2);
		for (let code = first; code <= last && code < 0xffff; code++) yield code;
	}
}
