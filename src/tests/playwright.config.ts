import { defineConfig } from '@playwright/test';
import { requireChromium } from './chromium.ts';

const PORT = 4327;
const SUB_PORT = 4328;
const serve = (folder: string, port: number, base: string) =>
	`node src/tests/static-server.ts ${folder} --port ${port} --base ${base}`;

export default defineConfig({
	testDir: '.',
	fullyParallel: true,
	workers: 3,
	retries: 0,
	timeout: 60_000,
	reporter: [['list']],
	use: {
		browserName: 'chromium',
		viewport: { width: 1440, height: 900 },
		// What the worker does is tested by itself, in offline.spec.ts.
		serviceWorkers: 'block',
		launchOptions: {
			executablePath: requireChromium(),
			args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
		},
	},
	projects: [
		{
			name: 'site',
			testIgnore: 'sub-path.spec.ts',
			use: { baseURL: `http://127.0.0.1:${PORT}` },
		},
		{
			name: 'sub-path',
			testMatch: ['sub-path.spec.ts', 'permalinks.spec.ts'],
			use: { baseURL: `http://127.0.0.1:${SUB_PORT}/some/folder/` },
		},
	],
	webServer: [
		{ command: serve('dist', PORT, '/'), port: PORT, cwd: '../..' },
		{
			command: `astro build --outDir dist-sub && ${serve('dist-sub', SUB_PORT, '/some/folder/')}`,
			port: SUB_PORT,
			cwd: '../..',
			env: { SITE_URL: 'https://example.org/some/folder' },
			timeout: 180_000,
		},
	],
});
