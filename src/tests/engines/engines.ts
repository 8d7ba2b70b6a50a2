import { after, before, describe, test } from 'node:test';
import { BARE_CHECKS, CHECKS, type Check, expectNoFault } from './checks.ts';
import type { Driver, Engine } from './driver.ts';
import { ENGINES } from './found.ts';
import { watchedSite } from './watched-site.ts';

/*
 * A few checks in Firefox and WebKit, on the built site: `npm run test:engines`. An engine that cannot be had is said
 * to be missing, and passes. Everything that is started has an end, and is ended. Chromium has all other tests.
 */
const LONGEST_MS = 120_000;
const site = await watchedSite();
after(() => site.stop());

for (const engine of ENGINES) checkEngine(engine);

function checkEngine({ name, find }: Engine): void {
	const start = find();
	if (!start) {
		test(`${name}: not to be had here; its tests did not run`, { skip: true }, () => {});
		return;
	}
	describe(name, { timeout: 2 * LONGEST_MS }, () => {
		for (const [has, checks] of [
			[{ scripts: true, dark: false }, CHECKS],
			[{ scripts: false, dark: true }, BARE_CHECKS],
		] as const) {
			describe(has.scripts ? 'as most readers have it' : 'without scripts, in the dark', () => {
				let driver: Driver;
				before(async () => (driver = await start({ site: site.origin, ...has })), {
					timeout: LONGEST_MS,
				});
				after(() => driver.close());
				for (const check of checks) runCheck(check, () => driver);
			});
		}
	});
}

function runCheck({ title, run }: Check, driver: () => Driver): void {
	test(title, { timeout: LONGEST_MS }, async () => {
		await run(driver());
		await expectNoFault(driver());
	});
}
