import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { PictureCache } from './picture-cache.ts';

let folder: string;
let made: number;
const make = async () => Buffer.from(`picture ${++made}`);

beforeEach(() => {
	folder = join(mkdtempSync(join(tmpdir(), 'picture-cache-')), 'cards');
	made = 0;
});
afterEach(() => rmSync(join(folder, '..'), { recursive: true }));

test('the cache returns the picture of a known key and makes one for an unknown key', async () => {
	const cache = new PictureCache(folder);
	assert.equal(String(await cache.getOrMake('a', make)), 'picture 1');
	assert.equal(String(await new PictureCache(folder).getOrMake('a', make)), 'picture 1');
	assert.equal(String(await cache.getOrMake('b', make)), 'picture 2');
});

for (const [damage, content] of [
	['cut short', 'x'],
	['emptied', ''],
	['overwritten', 'x'.repeat(64)],
]) {
	test(`a file that was ${damage} is made again`, async () => {
		const cache = new PictureCache(folder);
		await cache.getOrMake('a', make);
		for (const file of readdirSync(folder)) writeFileSync(join(folder, file), content!);
		assert.equal(String(await cache.getOrMake('a', make)), 'picture 2');
		assert.equal(String(await cache.getOrMake('a', make)), 'picture 2');
	});
}

test('a folder that cannot be written to causes no error', async () => {
	writeFileSync(folder, 'a file where the folder should be');
	const cache = new PictureCache(folder);
	assert.equal(String(await cache.getOrMake('a', make)), 'picture 1');
});
