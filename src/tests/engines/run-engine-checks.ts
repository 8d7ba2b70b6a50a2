import { after, before, describe, test } from 'node:test';
import {
	CHECKS_WITH_SCRIPTS,
	CHECKS_WITHOUT_SCRIPTS,
	type Check,
	expectNoErrors,
} from './checks.ts';
import type { Driver, Engine } from './driver.ts';
import { ENGINES } from './engine-list.ts';
import { serveWithErrorLog } from './serve-with-error-log.ts';

/*
 * Runs a few checks of the invented edition’s site in Firefox and WebKit: `npm run test:engines`. The tests of an engine
 * that is not available are skipped. Every process that is started has a time limit and is stopped. Chromium runs all
 * other tests.
 */
const TIMEOUT_MS = 120_000;
const site = await serveWithErrorLog();
after(() => site.stop());

for (const engine of ENGINES) checkEngine(engine);

function checkEngine({ name, find }: Engine): void {
	const start = find();
	if (!start) {
		test(`${name} is not available here, so its tests are skipped`, { skip: true }, () => {});
		return;
	}
	describe(name, () => {
		for (const [settings, checks] of [
			[{ scripts: true, dark: false }, CHECKS_WITH_SCRIPTS],
			[{ scripts: false, dark: true }, CHECKS_WITHOUT_SCRIPTS],
		] as const) {
			describe(
				settings.scripts ? 'with scripts and light colours' : 'without scripts, dark colours',
				() => {
					let driver: Driver;
					before(async () => (driver = await start({ site: site.origin, ...settings })), {
						timeout: TIMEOUT_MS,
					});
					after(() => driver.close());
					for (const check of checks) runCheck(check, () => driver);
				},
			);
		}
	});
}

function runCheck({ title, run }: Check, driver: () => Driver): void {
	test(title, { timeout: TIMEOUT_MS }, async () => {
		await run(driver());
		await expectNoErrors(driver());
	});
}
