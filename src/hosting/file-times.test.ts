import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { compressFolder } from './compress-folder.ts';
import { setFileTimes } from './file-times.ts';

const TEXT = 'so long a text, '.repeat(100);

/** Writes a small site, sets its times, compresses it, and returns the time and size of each file: nginx’s ETag. */
async function tagsOf(page: string, written: string): Promise<Record<string, string>> {
	const root = mkdtempSync(join(tmpdir(), 'tumen-'));
	const files = { 'in/index.html': page, 'icon.svg': TEXT, '.nojekyll': '' };
	mkdirSync(join(root, 'in'));
	for (const [name, text] of Object.entries(files)) {
		writeFileSync(join(root, name), text);
		utimesSync(join(root, name), new Date(written), new Date(written));
	}
	setFileTimes(root);
	await compressFolder(root);
	const tags = [...Object.keys(files), 'in/index.html.br', 'icon.svg.gz'].map((name) => {
		const { mtimeMs, size } = statSync(join(root, name));
		assert(mtimeMs % 1000 === 0 && mtimeMs < Date.now(), name);
		return [name, `${mtimeMs}-${size}`];
	});
	rmSync(root, { recursive: true });
	return Object.fromEntries(tags);
}

test(
	'a file that a rebuild did not change keeps its time, also its compressed copies, and a changed one does not',
	{ tags: ['any-web-server'] },
	async () => {
		const first = await tagsOf(TEXT, '2024-09-30');
		assert.deepEqual(await tagsOf(TEXT, '2024-10-01'), first);
		// A change that keeps the size.
		const changed = await tagsOf(TEXT.replace('so', 'as'), '2024-09-30');
		assert.deepEqual(
			Object.keys(first).filter((name) => first[name] !== changed[name]),
			['in/index.html', 'in/index.html.br'],
		);
	},
);
