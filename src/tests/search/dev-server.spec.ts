import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { findFreePort, isListening } from '#src/tools/serve/loopback.ts';
import { FIXTURE_EDITION } from '../support/fixture-edition.ts';
import { searchResults } from '../support/journeys.ts';

const ANSWER = 'content/interviews/invented-ferry/03-night-boat.mdx';

let folder: string;
let server: ChildProcess;
let origin: string;

test.beforeAll(async () => {
	test.setTimeout(120_000);
	folder = mkdtempSync(join(tmpdir(), 'tumen-dev-'));
	cpSync(FIXTURE_EDITION, folder, { recursive: true });
	const port = await findFreePort();
	// Another server of this checkout may be running.
	const args = ['dev', '--ignore-lock', '--host', '127.0.0.1', '--port', String(port)];
	server = spawn('astro', args, { env: { ...process.env, EDITION_ROOT: folder }, stdio: 'ignore' });
	while (!(await isListening(port))) expect(server.exitCode).toBeNull();
	origin = `http://127.0.0.1:${port}`;
});

test.afterAll(() => {
	server.kill();
	rmSync(folder, { recursive: true });
});

test(
	'npm run dev searches, also for a draft and for words that the editor has just written @slow',
	{ tag: '@search-while-writing' },
	async ({ page }) => {
		test.setTimeout(120_000);
		await page.goto(`${origin}/search/?q=nets`);
		await expect(searchResults(page, 'Answers').first()).toHaveAttribute('href', /winter\/$/, {
			timeout: 60_000,
		});
		const text = readFileSync(join(folder, ANSWER), 'utf8');
		writeFileSync(
			join(folder, ANSWER),
			text.replace('The herring sleep.', 'The herring and the walrus sleep.'),
		);
		await expect(async () => {
			await page.goto(`${origin}/search/?q=walrus`);
			await expect(searchResults(page, 'Answers').first()).toHaveAttribute(
				'href',
				/night-boat\/#s-/,
			);
		}).toPass();
	},
);
