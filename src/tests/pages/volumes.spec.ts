import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { LinkChecker } from 'linkinator';
import { deleteCardRoutes, growProject } from '#src/tools/grow/grow-project.ts';
import { grownId } from '#src/tools/grow/interview.ts';
import { FIXTURE_EDITION } from '../support/fixture-edition.ts';

const LISTS = ['sources', 'places', 'timeline', 'topics', 'about/history'];

test(
	'in an edition of two volumes every link has a target, also in the lists of both volumes @slow',
	{ tag: '@more-interviews' },
	async () => {
		test.setTimeout(600_000);
		const root = growProject(11, FIXTURE_EDITION);
		try {
			deleteCardRoutes(root);
			for (const script of ['record', 'build']) execFileSync('npm', ['run', script], { cwd: root });
			const dist = join(root, 'dist');
			for (const list of LISTS)
				expect(existsSync(join(dist, list, '2/index.html')), list).toBe(true);
			const read = (page: string) => readFileSync(join(dist, page, 'index.html'), 'utf8');
			expect(read(grownId(1))).toContain('href="/sources/2/#');
			expect(read(grownId(11))).toContain('href="/sources/#');
			const { passed, links } = await new LinkChecker().check({
				path: '/',
				serverRoot: dist,
				recurse: true,
				checkFragments: true,
				linksToSkip: ['^https?://(?!(localhost|127\\.0\\.0\\.1))', 'card\\.png$'],
			});
			const broken = links.filter(({ state }) => state === 'BROKEN');
			expect(broken.map(({ url, parent }) => `${parent} → ${url}`)).toEqual([]);
			expect(passed).toBe(true);
		} finally {
			rmSync(root, { recursive: true });
		}
	},
);
