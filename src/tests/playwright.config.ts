import { defineConfig } from '@playwright/test';
import { CHROMIUM_FLAGS, requireChromium } from '#src/tools/serve/chromium.ts';
import { PORTS } from '#src/tools/serve/ports.ts';
import {
	INVENTED_DIST,
	INVENTED_SITE,
	INVENTED_SUB_PATH_DIST,
	INVENTED_SUB_PATH_SITE,
} from './support/invented-site.ts';
import { WIDE } from './support/test-variants.ts';

const serve = (folder: string, port: number, base = '/') => ({
	command: `node src/tools/serve/static-server.ts ${folder} --port ${port} --base ${base}`,
	port,
	cwd: '../..',
});

/** The specs that run on the site in a folder of its host. */
const IN_FOLDER = ['sub-path.spec.ts', 'moved-addresses.spec.ts'];

export default defineConfig({
	testDir: '.',
	testMatch: '*.spec.ts',
	fullyParallel: true,
	workers: 3,
	retries: 0,
	timeout: 60_000,
	// Playwright’s default of 5 s is too short on a busy machine.
	expect: { timeout: 15_000 },
	// A log shows little but what fails.
	reporter: process.stdout.isTTY ? 'list' : 'dot',
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
			name: 'invented',
			testIgnore: ['edition/**', ...IN_FOLDER],
			use: { baseURL: INVENTED_SITE },
		},
		{
			name: 'sub-path',
			testMatch: IN_FOLDER,
			use: { baseURL: INVENTED_SUB_PATH_SITE },
		},
		{
			name: 'edition',
			testMatch: 'edition/**/*.spec.ts',
			use: { baseURL: `http://127.0.0.1:${PORTS.site}/` },
		},
	],
	webServer: [
		serve('dist', PORTS.site),
		serve(INVENTED_DIST, PORTS.invented),
		serve(INVENTED_SUB_PATH_DIST, PORTS.inventedSubPath, '/some/folder/'),
	],
});
