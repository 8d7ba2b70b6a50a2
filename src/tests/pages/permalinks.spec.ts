import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

const record = new URL('../../../content/permalinks.json', import.meta.url);
const { published } = JSON.parse(readFileSync(record, 'utf8')) as {
	published: Record<string, string>;
};
const byPage = Map.groupBy(Object.values(published), (address) => address.split('#')[0]!);
const SHARES = 2;

/**
 * Every address ever published, a page at a time; what moved is replayed in moved.spec.ts. Pages that nothing is looked
 * for on are only asked for.
 */
for (let share = 0; share < SHARES; share++) {
	test(`every permalink answers, shows what it names and lands in view (${share + 1} of ${SHARES})`, async ({
		page,
	}) => {
		test.setTimeout(120_000);
		await page.route(/\.woff2$|\/map\.json$/, (route) => route.abort());
		const lost: string[] = [];
		for (const [path, addresses] of [...byPage].filter((_, at) => at % SHARES === share)) {
			const ids = addresses.flatMap((address) => address.split('#')[1] ?? []);
			const address = path || './';
			const response =
				ids.length === 0
					? await page.request.get(address)
					: await page.goto(address, { waitUntil: 'domcontentloaded' });
			if (response?.status() !== 200) lost.push(`${path}: ${response?.status()}`);
			if (ids.length === 0) continue;
			const missed = await page.evaluate(replay, ids);
			lost.push(...missed.map((id) => `${path}#${id}`));
		}
		expect(lost).toEqual([]);
	});
}

/** The ids that, put into the address one after the other, are not shown in view below the header. */
async function replay(ids: string[]): Promise<string[]> {
	document.documentElement.style.scrollBehavior = 'auto';
	const frame = () => new Promise((done) => requestAnimationFrame(done));
	const missed: string[] = [];
	for (const id of ids) {
		location.hash = id;
		await frame();
		const found = document.getElementById(id);
		const { top = -1, bottom = -1 } = found?.getBoundingClientRect() ?? {};
		const header = document.querySelector('.header')!;
		const covered =
			getComputedStyle(header).position === 'static' ? 0 : header.getBoundingClientRect().bottom;
		const isShown = found?.checkVisibility() && !found.closest('details:not([open])');
		const isInView = top >= covered - 1 && top < innerHeight && bottom > covered;
		if (!isShown || !isInView || document.querySelector('.lost[role]')) missed.push(id);
	}
	return missed;
}
