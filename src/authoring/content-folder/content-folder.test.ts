import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { z } from 'astro/zod';
import { ContentFolder } from './content-folder.ts';

const root = mkdtempSync(join(tmpdir(), 'content-'));
mkdirSync(`${root}/content`);
after(() => rmSync(root, { recursive: true }));

const item = z.strictObject({ id: z.string() });
const write = (value: unknown) =>
	writeFileSync(`${root}/content/list.json`, JSON.stringify(value, null, 1));

test('readList returns the items by id, in the order of the file', () => {
	write([{ id: 'rason' }, { id: 'rajin' }]);
	const content = new ContentFolder(root);
	assert.deepEqual([...content.readList('content/list.json', item).keys()], ['rason', 'rajin']);
	assert.deepEqual(content.problems, []);
});

test('readList notes an id that is used twice, with the line of its first use', () => {
	write([{ id: 'rason' }, { id: 'rason' }]);
	const content = new ContentFolder(root);
	content.readList('content/list.json', item);
	assert.deepEqual(content.problems, [
		{
			file: 'content/list.json',
			line: 6,
			column: 3,
			message: 'The id "rason" is taken since line 3. Give this one another.',
		},
	]);
});

test('read notes a missing file once and returns undefined', () => {
	const content = new ContentFolder(root);
	assert.equal(content.read('content/terms.json', item), undefined);
	assert.deepEqual(content.problems, [
		{
			file: 'content/terms.json',
			line: 1,
			column: 1,
			message: 'There is no content/terms.json. Restore it.',
		},
	]);
});

test('filesIn lists the files of a folder by name, and none for a missing folder', () => {
	write([]);
	writeFileSync(`${root}/content/a.json`, '');
	const content = new ContentFolder(root);
	assert.deepEqual(content.filesIn('content'), ['content/a.json', 'content/list.json']);
	assert.deepEqual(content.filesIn('content/interviews'), []);
});
