import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
// @ts-expect-error: the package comes without types.
import subsetFont from 'subset-font';
import { NAME_IDS, readNames } from './name-table.ts';
import { readTables } from './opentype-tables.ts';

const folder = new URL('./files/', import.meta.url);
const COPYRIGHT = 0;
const LICENCE_ADDRESS = 14;

for (const file of globSync('*.woff2', { cwd: folder })) {
	test(
		`${file} has only this site’s font names, and keeps copyright and licence`,
		{ tags: ['own-fonts'] },
		async () => {
			const font: Buffer = await subsetFont(readFileSync(new URL(file, folder)), '', {
				targetFormat: 'sfnt',
				keepAllGlyphs: true,
				preserveNameIds: NAME_IDS,
			});
			const names = readNames(readTables(font));
			assert.match(names.get(COPYRIGHT) ?? '', /Adobe/);
			assert.match(names.get(LICENCE_ADDRESS) ?? '', /OFL|openfontlicense/);
			names.delete(COPYRIGHT);
			assert.doesNotMatch([...names.values()].join('\n'), /Source|Noto/);
		},
	);
}
