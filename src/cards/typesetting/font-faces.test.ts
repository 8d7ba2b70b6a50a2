import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readNames } from '#src/fonts/name-table.ts';
import { readTables } from '#src/fonts/opentype-tables.ts';
import { faceDigest, loadFaces } from './font-faces.ts';

const faces = await loadFaces();

test('advance returns the width of a letter in em, and undefined for a letter that the face lacks', () => {
	assert.ok(faces.sans.advance('i')! < faces.sans.advance('m')!);
	assert.ok(faces.sans.advance('m')! < faces.bold.advance('m')!);
	assert.ok(faces.korean.advance('라')! > 0.9);
	assert.equal(faces.sans.advance('라'), undefined);
	assert.equal(faces.chinese.advance('罗'), 1);
});

test('every face has a unique family name, and none has the reserved name of the original font', () => {
	const names = Object.values(faces).map(({ file }) => readNames(readTables(file)).get(1));
	assert.deepEqual(
		names,
		Object.values(faces).map(({ family }) => family),
	);
	assert.equal(new Set(names).size, names.length);
	assert.ok(names.every((name) => name?.startsWith('Tumen ')));
});

test('loading the same fonts twice gives the same faces', async () => {
	assert.equal(faceDigest(await loadFaces()), faceDigest(faces));
});
