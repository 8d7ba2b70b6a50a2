import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findFaults } from './find-faults.ts';
import { importPaths } from './list-imports.ts';

const rooms = { floors: ['shared', 'geo', 'authoring', 'map', 'site', 'pages'], limit: 2 };

/** Returns the faults of imports. A line is `from > to` or `from > to as written`, with paths below src/. */
function faultsOf(...lines: string[]): string[] {
	const imports = lines.map((line) => {
		const [from, to, written] = line.split(/ > | as /);
		return { from: `src/${from}`, to: `src/${to}`, written: written ?? `#src/${to}` };
	});
	const files = [...new Set(imports.flatMap(({ from, to }) => [from, to]))];
	return findFaults(files, imports, rooms).flatMap(({ rule, faults }) =>
		faults.map((fault) => `${rule}: ${fault}`),
	);
}

test('an import from a room on a lower floor is allowed', () => {
	assert.deepEqual(faultsOf('map/build/a.ts > geo/b.ts'), []);
});

test('an import from a room on a higher floor is a fault', () => {
	assert.deepEqual(faultsOf('geo/a.ts > map/build/b.ts'), [
		'An import goes up the floors of src/rooms.json: src/geo/a.ts → src/map/build/b.ts',
	]);
});

test('two files that import each other are a cycle', () => {
	assert.deepEqual(faultsOf('geo/a.ts > geo/b.ts as ./b.ts', 'geo/b.ts > geo/a.ts as ./a.ts'), [
		'Files import each other in a cycle: src/geo/a.ts, src/geo/b.ts',
	]);
});

test('client/ may import client/, shared/ and styles of any lower room, but no build code', () => {
	assert.deepEqual(faultsOf('map/client/a.ts > geo/shared/b.ts'), []);
	assert.deepEqual(faultsOf('site/client/a.ts > map/styles/b.css'), []);
	assert.deepEqual(faultsOf('map/client/a.ts > geo/b.ts'), [
		'Code that goes to the browser imports other code: src/map/client/a.ts → src/geo/b.ts',
	]);
});

test('shared/ may import only shared/', () => {
	assert.match(faultsOf('map/shared/a.ts > map/build/b.ts').join(), /goes to the browser/);
});

test('only routes and other build code ask for the edition: a component and src/site get it passed in', () => {
	assert.deepEqual(
		faultsOf('pages/a.astro > authoring/b.ts', 'map/build/a.ts > authoring/b.ts'),
		[],
	);
	assert.deepEqual(
		faultsOf('map/components/A.astro > authoring/b.ts', 'site/lists/A.astro > authoring/b.ts'),
		['map/components/A.astro', 'site/lists/A.astro'].map(
			(file) =>
				`A component or a part of src/site asks src/authoring for the edition; a route must pass it in: src/${file} → src/authoring/b.ts`,
		),
	);
});

test('a relative import that leaves its room is a fault', () => {
	assert.deepEqual(faultsOf('map/a.ts > geo/b.ts as ../geo/b.ts'), [
		'An import leaves its room, or climbs more than one folder, and is not written #src/…: src/map/a.ts → src/geo/b.ts',
	]);
});

test('a folder with too many files is a fault, unit tests included', () => {
	assert.deepEqual(
		faultsOf('geo/a.ts > geo/b.ts as ./b.ts', 'geo/a.test.ts > geo/a.ts as ./a.ts'),
		['A folder holds more than 2 files: src/geo: 3'],
	);
});

test('a room that src/rooms.json does not list is a fault', () => {
	assert.match(faultsOf('attic/a.ts > geo/b.ts').join(), /not in src\/rooms\.json: attic/);
});

test('a unit test may import from anywhere', () => {
	assert.deepEqual(faultsOf('geo/a.test.ts > site/b.ts'), []);
});

test('imports are found in scripts, components and style sheets', () => {
	const paths = (file: string, text: string) => importPaths(file, () => text);
	assert.deepEqual(
		paths('a.ts', "import type { A } from './a.ts'; const b = await import('./b.ts');"),
		['./a.ts', './b.ts'],
	);
	assert.deepEqual(
		paths(
			'A.astro',
			"---\nimport './c.css'; // ’\n---\n<p title='<script>import \"./no.ts\"</script>' />\n{x && <script>import './d.ts';</script>}",
		),
		['./c.css', './d.ts'],
	);
	assert.deepEqual(
		paths(
			'e.css',
			"/* @import './no.css'; */ @import './f.css' layer(base); @import url(\"./g.css\");",
		),
		['./f.css', './g.css'],
	);
	assert.deepEqual(paths('g.json', "import './h.ts'"), []);
});
