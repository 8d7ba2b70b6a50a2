import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listImports } from '#src/tools/layout/list-imports.ts';

/** Folders whose tests are about the edition in content/, or about copies of it. */
const ABOUT_CONTENT = ['src/tests/edition/', 'src/tests/ordinary-changes/'];

const { files, imports } = listImports();
/** The files that must be right whatever editors write: all other tests, and what they share. */
const independent = files.filter(
	(file) =>
		/^src\/tests\/.*\.ts$|\.test\.ts$/.test(file) &&
		!ABOUT_CONTENT.some((folder) => file.startsWith(folder)),
);

test('no test outside src/tests/edition loads the edition in content/', () => {
	const loading = imports
		.filter(({ from, to }) => independent.includes(from) && to.endsWith('/current-edition.ts'))
		.map(({ from }) => from);
	assert.deepEqual(loading, []);
});
