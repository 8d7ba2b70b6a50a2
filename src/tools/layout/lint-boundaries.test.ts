import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import rooms from '#src/rooms.json' with { type: 'json' };

/** Files with one import each that the lint settings of this project must refuse. */
const forbidden: [file: string, path: string][] = [];
/** Files with one import each that the lint settings must accept. */
const allowed: [file: string, path: string][] = [
	['src/site/lists/a.ts', '#src/shared/address.ts'],
	['src/map/client/stage/a.ts', '#src/geo/shared/crop.ts'],
	['src/map/client/stage/b.ts', '#src/map/styles/panel.css'],
	['src/notes/client/a.ts', '../styles/panel.css'],
	['src/map/shared/a.ts', '#src/geo/shared/crop.ts'],
	['src/shared/text/a.ts', '../address.ts'],
];

const storeys = Object.values(rooms.storeys);
for (const [index, lower] of storeys.entries()) {
	for (const room of lower) {
		for (const higher of storeys.slice(index + 1).flat()) {
			const name = `src/${room}/probe/to-${higher}`;
			forbidden.push(
				[`${name}.ts`, `#src/${higher}/x.ts`],
				[`${name}-2.ts`, `../../${higher}/x.ts`],
			);
			forbidden.push([`src/${room}/to-${higher}.ts`, `../${higher}/x.ts`]);
		}
	}
}
for (const folder of ['map/client', 'map/client/stage', 'site/client']) {
	for (const path of ['#src/geo/projection.ts', '#src/map/build/x.ts', 'd3-geo', 'node:fs'])
		forbidden.push([`src/${folder}/${path.replaceAll(/\W/g, '-')}.ts`, path]);
}
forbidden.push(['src/notes/client/up.ts', '../build/x.ts']);
for (const folder of ['shared', 'shared/text', 'map/shared', 'search/shared/query']) {
	for (const path of ['#src/geo/projection.ts', '#src/map/build/x.ts', 'd3-geo', 'node:fs'])
		forbidden.push([`src/${folder}/${path.replaceAll(/\W/g, '-')}.ts`, path]);
}
forbidden.push(['src/shared/text/up.ts', '#src/map/shared/choice.ts']);

const folder = mkdtempSync(join(tmpdir(), 'walls-'));
after(() => rmSync(folder, { recursive: true }));
for (const [file, path] of [...forbidden, ...allowed]) {
	mkdirSync(join(folder, dirname(file)), { recursive: true });
	writeFileSync(join(folder, file), `import '${path}';\n`);
}
const settings = JSON.parse(readFileSync('.biome.json', 'utf8'));
writeFileSync(
	join(folder, '.biome.json'),
	JSON.stringify({ ...settings, $schema: undefined, vcs: { enabled: false } }),
);
const biome = join(process.cwd(), 'node_modules/@biomejs/biome/bin/biome');
const { stdout } = spawnSync(
	process.execPath,
	[biome, 'lint', '--only=style/noRestrictedImports', '--reporter=json', '--max-diagnostics=none'],
	{ cwd: folder, encoding: 'utf8', maxBuffer: 1 << 26 },
);
const refused = new Set(
	(JSON.parse(stdout).diagnostics as { location: { path: string } }[]).map(
		({ location }) => location.path,
	),
);

test('the linter refuses imports from a higher storey, and imports of build code in code for the browser', () => {
	assert(forbidden.length > 100);
	assert.deepEqual(
		forbidden.filter(([file]) => !refused.has(file)),
		[],
	);
});

test('the linter accepts every allowed import', () => {
	assert.deepEqual(
		allowed.filter(([file]) => refused.has(file)),
		[],
	);
});
