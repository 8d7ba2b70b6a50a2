import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { ContentFolder } from '../content-folder/content-folder.ts';
import { PERMALINKS_FILE } from '../content-folder/read-permalinks.ts';
import { checkPermalinks } from './permalinks.ts';

const root = mkdtempSync(join(tmpdir(), 'permalinks-'));
mkdirSync(`${root}/content`);
after(() => rmSync(root, { recursive: true }));

const current = new Map([
	['place rajin', 'places/rajin/'],
	['note talk/kogas', 'talk/gas/#n-kogas'],
	['outcome talk/none-laid', 'talk/gas/#o-none-laid'],
]);

function check(published: Record<string, string>, moved: Record<string, string> = {}): string[] {
	writeFileSync(`${root}/${PERMALINKS_FILE}`, JSON.stringify({ published, moved }, null, 2));
	const problems = checkPermalinks(new ContentFolder(root), current);
	return problems.map(({ line, message }) => `${line} ${message}`);
}

const published = Object.fromEntries(current);

test('checkPermalinks finds no mistake if every published address exists', () => {
	assert.deepEqual(check(published), []);
});

test('checkPermalinks reports what is not recorded yet', () => {
	const { 'note talk/kogas': _, ...recorded } = published;
	const [message, ...others] = check(recorded);
	assert.match(message!, /^1 The note "talk\/kogas" is not recorded\. Run `npm run record`/);
	assert.deepEqual(others, []);
});

test(
	'checkPermalinks reports a published id that is gone, with its line',
	{ tags: ['permalinks-checked'] },
	() => {
		const [message] = check({ ...published, 'place rason': 'places/rason/' });
		assert.match(
			message!,
			/^6 The place "rason" was published and is gone\. Restore it, or say where/,
		);
	},
);

test(
	'checkPermalinks reports a view of the map that is gone',
	{ tags: ['permalinks-checked'] },
	() => {
		const [message] = check({ ...published, 'view coast': 'talk/?map=coast' });
		assert.match(message!, /The view "coast" was published and is gone\. Restore it, or say where/);
	},
);

test('checkPermalinks suggests the id that a missing one was renamed to', () => {
	const [message] = check({
		'place rajin': 'places/rajin/',
		'note talk/kogaz': 'talk/gas/#n-kogaz',
	});
	assert.match(
		message!,
		/Was it renamed to "talk\/kogas"\?.*add "note talk\/kogaz": "note talk\/kogas"/,
	);
});

test(
	'checkPermalinks reports an id that has changed its kind',
	{ tags: ['permalinks-checked'] },
	() => {
		const [message] = check({ ...published, 'term rajin': 'topics/#t-rajin' });
		assert.match(message!, /The term "rajin" was published and is a place now\./);
	},
);

test('checkPermalinks accepts that an id is gone if its move is recorded', () => {
	const old = { 'place najin': 'places/najin/' };
	assert.deepEqual(check({ ...published, ...old }, { 'place najin': 'place rajin' }), []);
});

test('checkPermalinks reports a move to an id that does not exist', () => {
	const old = { 'place najin': 'places/najin/' };
	const [message] = check({ ...published, ...old }, { 'place najin': 'place rajim' });
	assert.match(
		message!,
		/"place najin" is said to have moved to "place rajim", which does not exist\. Did you mean "place rajin"\?/,
	);
});

test(
	'checkPermalinks names an outcome as a way for a note that is gone, and for a note only',
	{ tags: ['notes-retired'] },
	() => {
		const [message] = check({ ...published, 'note talk/study': 'talk/gas/#n-study' });
		assert.match(message!, /If an outcome tells it now, name that: "outcome talk\/…"\.$/);
		const [other] = check({ ...published, 'place rason': 'places/rason/' });
		assert.doesNotMatch(other!, /outcome/);
	},
);

test(
	'checkPermalinks reports the id of a retired note that is used again',
	{ tags: ['notes-retired'] },
	() => {
		const [message] = check(published, { 'note talk/kogas': 'outcome talk/none-laid' });
		assert.match(message!, /The note "talk\/kogas" was published once and is now "outcome/);
	},
);
