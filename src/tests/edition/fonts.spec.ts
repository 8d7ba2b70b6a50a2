import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
// @ts-expect-error: the package comes without types.
import subsetFont from 'subset-font';
import { editionRoot } from '#src/authoring/content-folder/edition-root.ts';
import { readTables } from '#src/fonts/opentype-tables.ts';
import { printedCharacters } from '#src/fonts/printed-characters.ts';

const { latin, cyrillic, hangul, han, others } = printedCharacters(`${editionRoot()}/content`);

/** Returns the code points that a font file has glyphs for, read from format 4 of its `cmap` table. */
async function coveredBy(file: string): Promise<Set<number>> {
	const packed = readFileSync(`src/fonts/files/${file}.woff2`);
	const options = { targetFormat: 'sfnt', keepAllGlyphs: true };
	const cmap = readTables(await subsetFont(packed, '', options)).get('cmap')!;
	const tables = Array.from({ length: cmap.readUInt16BE(2) }, (_, i) =>
		cmap.readUInt32BE(8 + i * 8),
	);
	const at = tables.find((offset) => cmap.readUInt16BE(offset) === 4)!;
	const segments = cmap.readUInt16BE(at + 6) / 2;
	const covered = new Set<number>();
	for (let i = 0; i < segments; i++) {
		const last = cmap.readUInt16BE(at + 14 + i * 2);
		const first = cmap.readUInt16BE(at + 16 + (segments + i) * 2);
		for (let code = first; code <= last && code < 0xffff; code++) covered.add(code);
	}
	return covered;
}

for (const [file, characters] of [
	['serif', latin],
	['serif-italic', latin],
	['sans', latin],
	['sans-cyrillic', cyrillic],
	['serif-cyrillic', cyrillic],
	['serif-italic-cyrillic', cyrillic],
	['korean', hangul],
	['chinese', han],
] as const) {
	test(
		`${file}.woff2 has every character that is printed; if not, run npm run fonts`,
		{ tag: '@own-fonts' },
		async () => {
			const covered = await coveredBy(file);
			const missing = [...characters].filter((letter) => !covered.has(letter.codePointAt(0)!));
			expect(missing.join('')).toBe('');
		},
	);
}

test('every printed character is in some font', { tag: '@own-fonts' }, () => {
	expect(others).toBe('');
});
