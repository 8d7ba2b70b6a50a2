import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { compressFolder } from './compress-folder.ts';

test('text files get compressed copies if these are smaller, and other files get none', async () => {
	const root = mkdtempSync(join(tmpdir(), 'tumen-'));
	const long = 'so long a text, '.repeat(100);
	mkdirSync(join(root, 'in'));
	for (const file of ['in/index.html', 'picture.png', 'letters.woff2']) {
		writeFileSync(join(root, file), long);
	}
	writeFileSync(join(root, 'short.txt'), 'a');
	assert.equal(await compressFolder(root), 2);
	assert.deepEqual(readdirSync(root, { recursive: true }).sort(), [
		'in',
		'in/index.html',
		'in/index.html.br',
		'in/index.html.gz',
		'letters.woff2',
		'picture.png',
		'short.txt',
	]);
	const read = (file: string) => readFileSync(join(root, file));
	assert.equal(brotliDecompressSync(read('in/index.html.br')).toString(), long);
	assert.equal(gunzipSync(read('in/index.html.gz')).toString(), long);
	rmSync(root, { recursive: true });
});
