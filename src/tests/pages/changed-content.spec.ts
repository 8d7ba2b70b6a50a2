import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { PORTS } from '#src/tools/serve/ports.ts';
import { plantHostileContent } from '../hostile-input/plant-hostile-content.ts';
import { testHostileContent } from '../hostile-input/test-hostile-content.ts';
import { hashFiles, listDifferentFiles } from '../support/compare-builds.ts';
import { ProjectCopy } from '../support/project-copy.ts';
import { SECOND_INTERVIEW, testSecondInterview } from '../support/test-second-interview.ts';

const SITE = `http://127.0.0.1:${PORTS.moved}/some/folder`;
const RECORD = 'content/permalinks.json';

/** Ids that an earlier edition published, with their addresses. */
const PUBLISHED = {
	'answer putin-kim-pact/gas': 'putin-kim-pact/gas/',
	'note putin-kim-pact/kogas': 'putin-kim-pact/gas-pipelines/#n-kogas',
	'note putin-kim-pact/pipe': 'putin-kim-pact/siberia/#n-pipe',
	'place rajin-port': 'places/rajin-port/',
	'source kogas-release': 'sources/#kogas-release',
	'event putin-kim-pact/kogas': 'timeline/#kogas',
};
/** What each of these ids is in the present edition. */
const MOVED = {
	'answer putin-kim-pact/gas': 'answer putin-kim-pact/gas-pipelines',
	'note putin-kim-pact/kogas': 'note putin-kim-pact/kogas-2003',
	'note putin-kim-pact/pipe': 'note putin-kim-pact/kogas-2003',
	'place rajin-port': 'place rajin',
	'source kogas-release': 'source gazprom-2011-10',
	'event putin-kim-pact/kogas': 'event putin-kim-pact/gazprom-kogas',
};

test.describe.configure({ mode: 'serial' });

let copy: ProjectCopy;
let server: ChildProcess;

test.beforeAll(async () => {
	test.setTimeout(300_000);
	copy = new ProjectCopy();
	copy.overlay(SECOND_INTERVIEW);
	expect(copy.run('record')).toMatchObject({ status: 0 });
	const entries = Object.entries(PUBLISHED).map((entry) =>
		entry.map((part) => JSON.stringify(part)).join(': '),
	);
	copy.edit(RECORD, '"published": {', `"published": {${entries.join(',')},`);
	copy.edit(RECORD, '"moved": {', `"moved": ${JSON.stringify(MOVED).slice(0, -1)}`);
	plantHostileContent(copy);
	expect(copy.run('check')).toMatchObject({ status: 0 });
	const otherPlace = { TZ: 'Pacific/Auckland', LC_ALL: 'de_DE.UTF-8' };
	const settings = { SITE_URL: 'https://example.org/some/folder', ...otherPlace };
	expect(copy.run('build', settings)).toMatchObject({ status: 0 });
	const args = [join(copy.root, 'dist'), '--port', String(PORTS.moved), '--base', '/some/folder/'];
	server = spawn(process.execPath, ['src/tools/serve/static-server.ts', ...args]);
	await expect
		.poll(() =>
			fetch(SITE).then(
				() => true,
				() => false,
			),
		)
		.toBe(true);
});

test.afterAll(() => {
	server.kill();
	copy.remove();
});

test('a build in another folder, time zone and locale has the same scripts and fonts byte for byte', () => {
	const changed = listDifferentFiles(hashFiles('dist-sub'), hashFiles(join(copy.root, 'dist')));
	expect(changed.filter((path) => path.startsWith('_astro/'))).toEqual([]);
});

test('pages of a second interview use the styles of the first, so that the policy lists no further hashes', () => {
	const stylesOf = (path: string) => {
		const html = readFileSync(join(copy.root, 'dist', path, 'index.html'), 'utf8');
		return /style-src ([^;"]*)/.exec(html)![1];
	};
	for (const [first, other] of [
		['putin-kim-pact', 'invented-wind'],
		['putin-kim-pact/gas-pipelines', 'invented-wind/warm-wind'],
		['putin-kim-pact/booklet', 'invented-wind/booklet'],
	] as const)
		expect(stylesOf(other), other).toBe(stylesOf(first));
});

test(
	'an answer that moved redirects and keeps query and fragment',
	{ tag: '@permalinks-moved' },
	async ({ page }) => {
		await page.goto(`${SITE}/putin-kim-pact/gas/?map=rajin#n-kogas-2003`);
		await expect(page).toHaveURL(`${SITE}/putin-kim-pact/gas-pipelines/?map=rajin#n-kogas-2003`);
	},
);

test(
	'a place that moved redirects without scripts too',
	{ tag: ['@permalinks-moved', '@without-scripts'] },
	async ({ browser }) => {
		const page = await browser.newPage({ javaScriptEnabled: false });
		await page.goto(`${SITE}/places/rajin-port/`);
		await expect(page).toHaveURL(`${SITE}/places/rajin/`);
	},
);

test(
	'the old address of a renamed note leads to the note',
	{ tag: '@permalinks-moved' },
	async ({ page }) => {
		await page.goto(`${SITE}/putin-kim-pact/gas-pipelines/#n-kogas`);
		await expect(page.locator('#n-kogas-2003')).toBeInViewport();
	},
);

test(
	'the old address of a note that moved to another answer links to the note, without scripts too',
	{ tag: '@permalinks-moved' },
	async ({ page, browser }) => {
		const bare = await browser.newPage({ javaScriptEnabled: false });
		for (const reader of [page, bare]) {
			await reader.goto(`${SITE}/putin-kim-pact/siberia/#n-pipe`);
			const line = reader.getByText('What stood here has moved');
			await expect(line).toBeInViewport();
			const heading = reader.getByRole('heading', { level: 1 });
			expect((await line.boundingBox())!.y).toBeLessThan((await heading.boundingBox())!.y);
			await line.getByRole('link', { name: 'Gas pipelines, note 4' }).click();
			await expect(reader).toHaveURL(`${SITE}/putin-kim-pact/gas-pipelines/#n-kogas-2003`);
		}
		await bare.goto(`${SITE}/putin-kim-pact/siberia/`);
		await expect(bare.getByText('What stood here has moved')).toBeHidden();
		await bare.close();
	},
);

test(
	'old ids are also resolved within the interview, on other pages and when they are misspelt',
	{ tag: '@permalinks-moved' },
	async ({ page }) => {
		await page.goto(`${SITE}/putin-kim-pact/#gas`);
		await expect(page.locator('#q-gas-pipelines')).toBeInViewport();
		await page.goto(`${SITE}/topics/#n-pipe`);
		const line = page.getByRole('status').filter({ hasText: 'It has moved' });
		await expect(line.getByRole('link', { name: 'Gas pipelines, note 4' })).toBeVisible();
		await page.goto(`${SITE}/places/rajin-porrt`);
		await expect(page.locator('nearest-address a')).toHaveAttribute('href', /\/places\/rajin\/$/);
	},
);

test(
	'the old address of a source with a new key leads to the source',
	{ tag: '@permalinks-moved' },
	async ({ page }) => {
		await page.goto(`${SITE}/sources/#kogas-release`);
		await expect(page.locator('#gazprom-2011-10')).toBeInViewport();
	},
);

test(
	'the old address of a renamed event leads to the event and marks it as current',
	{ tag: '@permalinks-moved' },
	async ({ page }) => {
		await page.goto(`${SITE}/timeline/#kogas`);
		await expect(page.locator('#gazprom-kogas')).toBeInViewport();
		await expect(page.locator('.event:has(#gazprom-kogas)')).toHaveAttribute(
			'aria-current',
			'true',
		);
	},
);

testHostileContent(SITE, () => join(copy.root, 'dist'));
testSecondInterview(SITE, () => join(copy.root, 'dist'));

test(
	'the check fails and names the remedy when a published id is gone or of another kind',
	{ tag: '@permalinks-checked' },
	() => {
		const faulty = new ProjectCopy();
		faulty.edit(
			RECORD,
			'"place rajin": ',
			'"place gone-town": "places/gone-town/", "place rajin": ',
		);
		faulty.edit(
			RECORD,
			'"place rason": ',
			'"note putin-kim-pact/rason": "x/#n-rason", "place rason": ',
		);
		const { status, output } = faulty.run('check');
		faulty.remove();
		expect(status).not.toBe(0);
		expect(output).toMatch(
			/permalinks\.json:\d+:\d+ {2}The place "gone-town" was published and is gone\./,
		);
		expect(output).toContain('Restore it, or say where it went: add "place gone-town": ');
		expect(output).toMatch(/The note "putin-kim-pact\/rason" was published and is gone\./);
	},
);

test(
	'an editor’s mistake stops the build with its file, line, value and remedy, and no stack trace',
	{ tag: '@editor-line-numbers' },
	() => {
		const faulty = new ProjectCopy();
		faulty.edit(
			'content/interviews/putin-kim-pact/04-gas-pipelines.mdx',
			'place:ulan-ude',
			'place:ulan-udde',
		);
		const { status, output } = faulty.run('build');
		faulty.remove();
		expect(status).not.toBe(0);
		expect(output).not.toMatch(/stack|unhandled|\n\s+at /i);
		expect(output).toMatch(
			/04-gas-pipelines\.mdx:\d+:\d+ {2}Unknown place "ulan-udde"\. Did you mean "ulan-ude"\? If not, add "ulan-udde" to content\/places\.json\./,
		);
	},
);
