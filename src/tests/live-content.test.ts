import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

/** Names that stand for the edition in content/, from `src/authoring/current-edition.ts`. */
const LIVE = ['currentEdition', 'currentAtlas', 'currentSite'];

/** Functions that read an edition, besides those of `node:fs`. Their first argument is a path. */
const READERS = ['loadEdition', 'readSite', 'ContentFolder', 'printedCharacters', 'readMap'];

/** A path in the project’s own content/, absolute or not, at the start of a string. */
const CONTENT = String.raw`(?:\.{1,2}\/)*content(?:\/|['"\`])`;

/**
 * Files that must be right whatever editors write: the unit tests, and what they share with the browser tests. Only
 * src/tests/edition tests the edition in content/.
 */
const PATTERNS = ['src/**/*.test.ts', 'src/tests/support/*.ts', 'src/tests/mistakes/*.ts'];
/** Files that may use content/. */
const EXCEPT = [
	'src/tests/edition/**',
	'src/tests/live-content.test.ts',
	// Its queries are about the published texts.
	'src/search/build/build-index.test.ts',
];

test('no test outside src/tests/edition uses the edition in content/', () => {
	const files = globSync(PATTERNS, { exclude: EXCEPT });
	assert(files.length > 150);
	const faults = files.flatMap((file) =>
		findLiveContent(readFileSync(file, 'utf8')).map((what) => `${file}: ${what}`),
	);
	assert.deepEqual(faults, []);
});

test('findLiveContent finds imports of the current edition, and calls that read content/', () => {
	for (const [source, found] of [
		["import { currentEdition } from '#src/authoring/current-edition.ts';", 1],
		["import { currentAtlas, makeEditionAtlas } from './current-edition.ts';", 1],
		["import { makeEditionAtlas } from '#src/authoring/current-edition.ts';", 0],
		["import * as live from '#src/authoring/current-edition.ts';", 1],
		["import { readFileSync } from 'node:fs';\nreadFileSync('content/places.json', 'utf8');", 1],
		["import { cpSync } from 'node:fs';\ncpSync(\n\t'content',\n\tcopy);", 1],
		[`import { cpSync } from 'node:fs';\ncpSync(\`\${FIXTURE_EDITION}/content\`, copy);`, 0],
		["import { readFile } from 'node:fs/promises';\nconst A = 'content/a';\nreadFile(A);", 1],
		[`import { statSync } from 'node:fs';\nconst A = 'content/a';\nstatSync(\`\${A}/b.json\`);`, 1],
		["const A = 'content/a';\ncopy.edit(A, 'from', 'to');", 0],
		["new VFile({ path: 'content/interviews/talk/01-port.mdx' });", 0],
		["new URL('../../content/site.json', import.meta.url);", 1],
		["import { globSync } from 'node:fs';\nglobSync('*.mdx', { cwd: 'content/interviews' });", 1],
		['loadEdition(process.cwd());', 1],
		["new ContentFolder('.');", 1],
	] as const) {
		assert.equal(findLiveContent(source).length, found, source);
	}
});

/**
 * Returns the places in a test’s source where it uses the edition in content/, as they are written: an import of
 * `currentEdition`, or a call that reads a path which starts with `content/`. It looks at imports, strings and constants
 * only, so it does not follow a path through other functions.
 */
function findLiveContent(source: string): string[] {
	const names = [...source.matchAll(/import\s*(?:type\s*)?\{([^}]*)\}\s*from\s*'([^']+)'/g)].map(
		([, list = '', from = '']) => ({ from, names: list.split(',').map((name) => name.trim()) }),
	);
	const imported = names
		.filter(({ from }) => from.endsWith('/current-edition.ts'))
		.flatMap((one) => one.names.filter((name) => LIVE.includes(name.split(' ')[0]!)));
	const whole = source.match(
		/import\(\s*'[^']*\/current-edition\.ts'|\* as \w+ from '[^']*\/current-edition\.ts'/g,
	);
	const fromFiles = names.filter(({ from }) => /^node:fs(?:\/promises)?$/.test(from));
	const readers = [...READERS, 'URL', ...fromFiles.flatMap((one) => one.names)].join('|');
	const constants = [...source.matchAll(RegExp(String.raw`const (\w+) = ['"\`]${CONTENT}`, 'g'))];
	const named = constants.map(([, name]) => String.raw`\b${name}\b|\`\$\{${name}\}`);
	const path = [String.raw`['"\`]${CONTENT}`, ...named].join('|');
	const reads = source.match(RegExp(String.raw`\b(?:${readers})\(\s*(?:${path})`, 'g'));
	const root = source.match(
		/\b(?:loadEdition|ContentFolder)\(\s*(?:'\.?'|process\.cwd\(\)|editionRoot\(\))/g,
	);
	const inside = source.match(RegExp(String.raw`\bcwd: ['"]${CONTENT}`, 'g'));
	return [...imported, ...[whole, reads, root, inside].flatMap((found) => found ?? [])];
}
