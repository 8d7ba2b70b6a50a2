import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';

/** The addresses that an edition has published, without the base. */
interface PublishedAddresses {
	/** The addresses of the ids that have not moved, by page. */
	byPage: Map<string, string[]>;
	/** The former address of each id that moved or was renamed, and the present id; without views. */
	moved: { from: string; to: string }[];
	/** Each view of a map: its present id, and the address at which it was published. */
	views: [id: string, address: string][];
}

/**
 * Reads the record of an edition.
 * @param root The folder that holds `content/`, from the top of the project.
 */
export function readPermalinkRecord(root: string): PublishedAddresses {
	const record = readFileSync(join(root, 'content/permalinks.json'), 'utf8');
	const { published, moved } = JSON.parse(record) as Record<string, Record<string, string>>;
	const present = (id: string): string => (moved![id] ? present(moved![id]) : id);
	const isView = (id: string) => id.startsWith('view ');
	const kept = Object.entries(published!).filter(([id]) => !moved![id]);
	return {
		byPage: Map.groupBy(
			kept.map(([, address]) => address),
			(address) => address.split('#')[0]!,
		),
		moved: Object.keys(moved!)
			.filter((id) => !isView(id))
			.map((id) => ({ from: published![id]!, to: present(id) })),
		views: Object.entries(published!)
			.filter(([id]) => isView(id))
			.map(([id, address]) => [present(id).slice('view '.length), address]),
	};
}

/**
 * Opens every address, one page after the other, and returns those that do not open with their target visible on the
 * screen. A page without fragments is only requested, not opened.
 */
export async function listDeadAddresses(
	page: Page,
	byPage: Iterable<[path: string, addresses: string[]]>,
): Promise<string[]> {
	await page.route(/\.woff2$|\/map\.json$/, (route) => route.abort());
	const failures: string[] = [];
	for (const [path, addresses] of byPage) {
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
	return failures;
}

/**
 * Opens the former address of an item that has moved, and expects it to lead to the present one: by a redirect, by an
 * element with the former id, or by the link that its former page shows.
 * @param to The present address. Both are without the base.
 */
export async function expectMoved(page: Page, from: string, to: string): Promise<void> {
	const [path, fragment] = to.split('#');
	const link = page.locator('.fragment-notice.moved:target').getByRole('link');
	await page.goto(`/${from}`);
	await expect(async () => {
		if (await link.isVisible()) await link.click();
		expect(new URL(page.url()).pathname, from).toBe(`/${path}`);
	}).toPass();
	if (fragment) await expect(page.locator(`[id="${fragment}"]`), from).toBeInViewport();
	await expect(page.locator('.fragment-notice[role]'), from).toHaveCount(0);
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

/** Opens the address of every view of a map that was published, and expects the map to show the view. */
export async function expectViewsOpen(
	page: Page,
	views: readonly (readonly [id: string, address: string])[],
): Promise<void> {
	for (const [id, address] of views) {
		await page.goto(address);
		await expect(page.locator('.map-figure'), address).toHaveAttribute('data-view', id);
		await expect(page.locator('.map-notice'), address).toHaveCount(0);
	}
}
