import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

const record = new URL('../../../content/permalinks.json', import.meta.url);
const { published } = JSON.parse(readFileSync(record, 'utf8')) as {
	published: Record<string, string>;
};
const byPage = Map.groupBy(Object.values(published), (address) => address.split('#')[0]!);
const SHARES = 2;

/**
 * Tests every address that was ever published, one page after the other; moved.spec.ts tests those that moved. A page
 * without fragments is only requested, not opened.
 */
for (let share = 0; share < SHARES; share++) {
	test(
		`every permalink opens with its target visible on the screen (${share + 1} of ${SHARES})`,
		{ tag: '@permalinks' },
		async ({ page }) => {
			test.setTimeout(120_000);
			await page.route(/\.woff2$|\/map\.json$/, (route) => route.abort());
			const failures: string[] = [];
			for (const [path, addresses] of [...byPage].filter((_, at) => at % SHARES === share)) {
				const ids = addresses.flatMap((address) => address.split('#')[1] ?? []);
				const address = path || './';
				const response =
					ids.length === 0
						? await page.request.get(address)
						: await page.goto(address, { waitUntil: 'domcontentloaded' });
				if (response?.status() !== 200) failures.push(`${path}: ${response?.status()}`);
				if (ids.length === 0) continue;
				const hidden = await page.evaluate(findHiddenTargets, ids);
				failures.push(...hidden.map((id) => `${path}#${id}`));
			}
			expect(failures).toEqual([]);
		},
	);
}

/**
 * Runs in the page: puts ids into the address, one after the other.
 * @returns The ids whose target is not visible on the screen below the header.
 */
async function findHiddenTargets(ids: string[]): Promise<string[]> {
	document.documentElement.style.scrollBehavior = 'auto';
	const frame = () => new Promise((done) => requestAnimationFrame(done));
	const hidden: string[] = [];
	for (const id of ids) {
		location.hash = id;
		await frame();
		const target = document.getElementById(id);
		const { top = -1, bottom = -1 } = target?.getBoundingClientRect() ?? {};
		const header = document.querySelector('.header')!;
		const covered =
			getComputedStyle(header).position === 'static' ? 0 : header.getBoundingClientRect().bottom;
		const isShown = target?.checkVisibility() && !target.closest('details:not([open])');
		const isInView = top >= covered - 1 && top < innerHeight && bottom > covered;
		if (!isShown || !isInView || document.querySelector('.fragment-notice[role]')) hidden.push(id);
	}
	return hidden;
}
