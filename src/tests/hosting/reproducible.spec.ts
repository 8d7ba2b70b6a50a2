import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { hashFiles, listDifferentFiles } from '../support/compare-builds.ts';
import { ProjectCopy } from '../support/copies/project-copy.ts';
import { FIXTURE_EDITION } from '../support/fixture-edition.ts';

test('two builds in different folders, time zones and locales are the same byte for byte, with the same times @slow', () => {
	test.setTimeout(600_000);
	const copies = [new ProjectCopy(), new ProjectCopy('some/way/down')] as const;
	const settings = [
		{ EDITION_ROOT: FIXTURE_EDITION, TZ: 'America/Los_Angeles', LC_ALL: 'en_US.UTF-8' },
		{ EDITION_ROOT: FIXTURE_EDITION, TZ: 'Pacific/Auckland', LC_ALL: 'de_DE.UTF-8' },
	];
	const [first, second] = copies.map((copy, index) => {
		const { status, output } = copy.run('build', settings[index]);
		expect(status, output).toBe(0);
		return hashFiles(join(copy.root, 'dist'));
	});
	for (const copy of copies) copy.remove();
	expect(first!.size).toBeGreaterThan(150);
	expect(listDifferentFiles(first!, second!)).toEqual([]);
});
