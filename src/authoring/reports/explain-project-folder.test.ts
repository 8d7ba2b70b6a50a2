import assert from 'node:assert/strict';
import { test } from 'node:test';
import { explainProjectFolder } from './explain-project-folder.ts';

test(
	'a folder that Astro cannot build in is named with the sign at fault and the remedy',
	{ tags: ['any-folder'] },
	() => {
		for (const sign of ['#', '?', '%', '*', '"']) {
			assert.equal(
				explainProjectFolder(`/home/ana/100${sign} maps`),
				`Astro cannot build in the folder "/home/ana/100${sign} maps", because of the "${sign}" in its path. Rename or move it.`,
			);
		}
	},
);

test('spaces, brackets and other scripts in the path of the project are no fault', () => {
	assert.equal(explainProjectFolder("/home/é 나진/it's [1] {x,y} (z) +!&$;~@^=,"), undefined);
	assert.equal(explainProjectFolder('C:\\Users\\Ana\\maps'), undefined);
});
