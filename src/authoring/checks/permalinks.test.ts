import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { ContentFolder } from '../content-folder/content-folder.ts';
import { RECORD } from '../content-folder/read-permalinks.ts';
import { checkPermalinks } from './permalinks.ts';

const root = mkdtempSync(join(tmpdir(), 'permalinks-'));
mkdirSync(`${root}/content`);
after(() => rmSync(root, { recursive: true }));

const current = new Map([
	['place rajin', 'places/rajin/'],
	['note talk/kogas', 'talk/gas/#n-kogas'],
]);

function check(published: Record<string, string>, moved: Record<string, string> = {}): string[] {
	writeFileSync(`${root}/${RECORD}`, JSON.stringify({ published, moved }, null, 2));
	const problems = checkPermalinks(new ContentFolder(root), current);
	return problems.map(({ line, message }) => `${line} ${message}`);
}

const published = Object.fromEntries(current);

test('checkPermalinks is content where all that was published stands', () => {
	assert.deepEqual(check(published), []);
});

test('checkPermalinks tells of what is not recorded yet', () => {
	const { 'place rajin': rajin } = published;
	const [said, ...others] = check({ 'place rajin': rajin! });
	assert.match(said!, /^1 The note "talk\/kogas" is not recorded\. Run `npm run record`/);
	assert.deepEqual(others, []);
});

test('checkPermalinks tells of what is gone, at its line', () => {
	const [said] = check({ ...published, 'place rason': 'places/rason/' });
	assert.match(said!, /^5 The place "rason" was published and is gone\. Restore it, or say where/);
});

test('checkPermalinks guesses what it was renamed to', () => {
	const [said] = check({ 'place rajin': 'places/rajin/', 'note talk/kogaz': 'talk/gas/#n-kogaz' });
	assert.match(
		said!,
		/Was it renamed to "talk\/kogas"\?.*add "note talk\/kogaz": "note talk\/kogas"/,
	);
});

test('checkPermalinks tells of what has become another kind of thing', () => {
	const [said] = check({ ...published, 'term rajin': 'topics/#t-rajin' });
	assert.match(said!, /The term "rajin" was published and is a place now\./);
});

test('checkPermalinks lets what has moved be gone', () => {
	const old = { 'place najin': 'places/najin/' };
	assert.deepEqual(check({ ...published, ...old }, { 'place najin': 'place rajin' }), []);
});

test('checkPermalinks tells of a move that leads nowhere', () => {
	const old = { 'place najin': 'places/najin/' };
	const [said] = check({ ...published, ...old }, { 'place najin': 'place rajim' });
	assert.match(
		said!,
		/"place najin" is said to have moved to "place rajim", which does not exist\. Did you mean "place rajin"\?/,
	);
});
