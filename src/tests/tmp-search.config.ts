import { defineConfig } from '@playwright/test';
export default defineConfig({
	testDir: '.',
	testMatch: 'search.spec.ts',
	workers: 1,
	reporter: [['line']],
	timeout: 30000,
	outputDir: '/tmp/srch/pw',
	use: {
		browserName: 'chromium',
		baseURL: process.env.BASE ?? 'http://127.0.0.1:4391/',
		viewport: { width: 1440, height: 900 },
		actionTimeout: 5000,
		launchOptions: {
			executablePath: '/usr/bin/chromium',
			args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
		},
	},
});
