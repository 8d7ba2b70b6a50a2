import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { hashFiles, listDifferentFiles } from '../support/compare-builds.ts';
import { ProjectCopy } from '../support/copies/project-copy.ts';
import { FIXTURE_EDITION } from '../support/fixture-edition.ts';
import { INVENTED_DIST } from '../support/invented-site.ts';

const settings = { EDITION_ROOT: FIXTURE_EDITION };

test(
	'a project in a folder with spaces, brackets and other scripts in its path builds the same site @slow',
	{ tag: '@any-folder' },
	() => {
		test.setTimeout(600_000);
		const copy = new ProjectCopy("it's é 나진 [1] {x,y} (z) +!&$;~@^=,");
		const { status, output } = copy.run('build', settings);
		expect(status, output).toBe(0);
		const [built, usual] = [join(copy.root, 'dist'), INVENTED_DIST].map(hashFiles);
		copy.remove();
		expect(listDifferentFiles(built!, usual!)).toEqual([]);
	},
);

for (const folder of ['100%', 'a%20b', 'a#b', 'what?', 'a*b', 'the "map"']) {
	test(
		`a project in a folder ${folder} stops before it builds, and says what to do @slow`,
		{ tag: '@any-folder' },
		() => {
			const copy = new ProjectCopy(folder);
			for (const script of ['build', 'dev']) {
				const { status, output } = copy.run(script, settings);
				expect(status, script).toBe(1);
				expect(output).toContain(`Astro cannot build in the folder "${copy.root}/"`);
				expect(output).toContain('Rename or move it.');
			}
			copy.remove();
		},
	);
}
