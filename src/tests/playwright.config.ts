import { defineConfig } from '@playwright/test';
import { CHROMIUM_FLAGS, requireChromium } from '#src/tools/serve/chromium.ts';
import { PORTS } from '#src/tools/serve/ports.ts';
import { WIDE } from './support/test-variants.ts';

const serve = (folder: string, port: number, base: string) =>
	`node src/tools/serve/static-server.ts ${folder} --port ${port} --base ${base}`;

const subPath = `http://127.0.0.1:${PORTS.subPath}/some/folder/`;

export default defineConfig({
	testDir: '.',
	testMatch: '*.spec.ts',
	fullyParallel: true,
	workers: 3,
	retries: 0,
	timeout: 60_000,
	// Playwright’s default of 5 s is too short on a busy machine.
	expect: { timeout: 15_000 },
	reporter: [['list']],
	use: {
		browserName: 'chromium',
		viewport: WIDE,
		// Only the tests of the service worker allow it; elsewhere it would answer in the server’s place.
		serviceWorkers: 'block',
		launchOptions: {
			executablePath: requireChromium(),
			args: CHROMIUM_FLAGS,
		},
	},
	projects: [
		{
			name: 'site',
			testIgnore: 'sub-path.spec.ts',
			use: { baseURL: `http://127.0.0.1:${PORTS.site}` },
		},
		{
			name: 'sub-path',
			testMatch: 'sub-path.spec.ts',
			use: { baseURL: subPath },
		},
		{
			name: 'sub-path @slow',
			testMatch: 'permalinks.spec.ts',
			use: { baseURL: subPath },
		},
	],
	webServer: [
		{ command: serve('dist', PORTS.site, '/'), port: PORTS.site, cwd: '../..' },
		{
			command: `astro build --outDir dist-sub && ${serve('dist-sub', PORTS.subPath, '/some/folder/')}`,
			port: PORTS.subPath,
			cwd: '../..',
			env: { SITE_URL: 'https://example.org/some/folder' },
			timeout: 180_000,
		},
	],
});
