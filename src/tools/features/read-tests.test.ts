import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readTests } from './read-tests.ts';

const read = (text: string) => readTests('a.test.ts', text);

test('a test has its file, its title and the features of Playwright’s or Node’s option', () => {
	assert.deepEqual(
		read(`
			test('one', { tag: '@map-follow' }, async () => {});
			test("two", { timeout: 9, tags: ['map-zoom', 'map-names'] }, () => {});
			test('three', () => {});
		`),
		[
			{ file: 'a.test.ts', title: 'one', features: ['map-follow'] },
			{ file: 'a.test.ts', title: 'two', features: ['map-zoom', 'map-names'] },
			{ file: 'a.test.ts', title: 'three', features: [] },
		],
	);
});

test('a test has the titles and features of its groups', () => {
	const [inside, outside] = read(`
		test.describe('a note', { tag: ['@note-list'] }, () => {
			for (const path of PAGES) test.describe(path, () => {
				test('opens', { tag: '@note-sheet' }, () => {});
			});
		});
		test('no note', () => {});
	`);
	assert.equal(inside!.title, `a note › \${path} › opens`);
	assert.deepEqual(inside!.features, ['note-list', 'note-sheet']);
	assert.deepEqual(outside, { file: 'a.test.ts', title: 'no note', features: [] });
});

test('a title in a loop keeps the parts that are filled in later', () => {
	assert.equal(read(`test(\`\${path} opens\`, () => {});`)[0]!.title, `\${path} opens`);
});

test('comments, skipped tests, settings and regular expressions declare no test', () => {
	assert.deepEqual(
		read(`
			// test('a comment', { tag: '@x' }, () => {});
			test.skip('a skipped test', { tag: '@x' }, () => {});
			test.describe.configure({ mode: 'serial' });
			if (PATTERN.test('text')) text = "test('in a string', { tag: '@x' }, () => {})";
		`),
		[],
	);
});

test('a tag that is not written out is given as its code', () => {
	assert.deepEqual(read("test('one', { tag: TAG }, () => {});")[0]!.features, ['TAG']);
});
