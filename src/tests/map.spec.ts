import { expect, type Locator, type Page, test } from '@playwright/test';

const interview = '/putin-kim-pact/';
const answer = '/putin-kim-pact/gas-pipelines/';
const slots = '.map-figure .map-slot';

/** Labels that are cut by the edge of their map, or that cover one another; there must be none. */
function faults(page: Page, maps: string, labels = '.map-label'): Promise<string[]> {
	return page.locator(maps).evaluateAll((all, selector) => {
		const found: string[] = [];
		for (const map of all) {
			const edge = map.getBoundingClientRect();
			const shown = [...map.querySelectorAll(selector)].flatMap((label) => {
				const text = label.querySelector('text');
				const box = text?.getBoundingClientRect();
				const isShown = box && box.width > 0 && getComputedStyle(label).display !== 'none';
				return isShown ? [{ name: text!.textContent!.trim(), box }] : [];
			});
			for (const [i, { name, box }] of shown.entries()) {
				const isCut =
					box.left < edge.left - 0.5 ||
					box.right > edge.right + 0.5 ||
					box.top < edge.top - 0.5 ||
					box.bottom > edge.bottom + 0.5;
				if (isCut) found.push(`${name} is cut`);
				for (const other of shown.slice(i + 1)) {
					const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
					const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
					if (across > 1 && down > 1) found.push(`${name} and ${other.name} overlap`);
				}
			}
			if (shown.length < 2) found.push(`only ${shown.length} labels`);
		}
		return found;
	}, labels);
}

const viewsOf = async (figure: Locator) =>
	Object.keys(JSON.parse((await figure.getAttribute('data-cuts'))!) as object);

async function show(page: Page, view: string) {
	const figure = page.locator('.map-figure');
	await figure.evaluate(
		(node, detail) => node.dispatchEvent(new CustomEvent('map-view', { detail })),
		view,
	);
	await expect(figure).toHaveAttribute('data-view', view);
}

test.use({ reducedMotion: 'reduce' } as never);

for (const width of [1100, 1280, 1440, 1700, 1920]) {
	for (const height of [700, 900, 1300]) {
		test(`labels are whole and apart in every view at ${width} × ${height}`, async ({ page }) => {
			await page.setViewportSize({ width, height });
			await page.goto(interview);
			for (const view of await viewsOf(page.locator('.map-figure'))) {
				await show(page, view);
				expect(await faults(page, slots), view).toEqual([]);
			}
		});
	}
}

for (const width of [320, 360, 390, 768]) {
	test(`labels are whole and apart in the sheet at ${width} px`, async ({ page }) => {
		await page.setViewportSize({ width, height: width === 768 ? 1024 : 720 });
		await page.goto(interview);
		expect(await faults(page, '.map-locator-view')).toEqual([]);
		expect(await faults(page, slots)).toEqual([]);
		await page.locator('[data-open-map]').first().click();
		for (const view of await viewsOf(page.locator('.map-figure'))) {
			await show(page, view);
			expect(await faults(page, slots), view).toEqual([]);
		}
	});
}

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	for (const [width, height] of [
		[1280, 720],
		[1440, 900],
		[1920, 1080],
		[390, 844],
	] as const) {
		test(`the map stands whole at ${width} × ${height}`, async ({ page }) => {
			await page.setViewportSize({ width, height });
			await page.goto(answer);
			expect(await faults(page, slots)).toEqual([]);
			await expect(page.locator('[data-large]')).toHaveAttribute('data-frame', 'northeast-asia');
		});
	}
});

test('a place in the text and the place on the map light together', async ({ page }) => {
	await page.goto(answer);
	const mention = page.locator('.answer a[data-place]').first();
	const id = await mention.getAttribute('data-place');
	await mention.hover();
	await expect(mention).toHaveAttribute('data-lit', '');
	const label = page.locator(`.map-figure a[data-place="${id}"]`);
	if (await label.count()) await expect(label.first()).toHaveAttribute('data-lit', '');
	await page.mouse.move(2, 2);
	await page.locator('.map-figure [data-large] a[data-place]').first().focus();
	await expect(page.locator('.map-figure [data-large] a[data-lit]').first()).toBeFocused();
});

test('a small map that is chosen becomes the large one, until the text is followed again', async ({
	page,
}) => {
	await page.goto(answer);
	await page.getByRole('button', { name: 'The lower Tumen' }).click();
	const large = page.locator('.map-figure [data-large]');
	await expect(large).toHaveAttribute('data-frame', 'lower-tumen');
	await page.getByRole('button', { name: 'Follow the text' }).click();
	await expect(large).toHaveAttribute('data-frame', 'northeast-asia');
});

test('keys and buttons move the map', async ({ page }) => {
	await page.goto(answer);
	const view = page.locator('.map-figure [data-large] .map-view');
	await page.locator('.map-figure [data-large] a[data-place]').first().focus();
	await expect(page.locator('.map-figure[data-movable]')).toBeVisible();
	await page.keyboard.press('+');
	await expect(view).toHaveAttribute('width', '160%');
	await page.keyboard.press('ArrowRight');
	await expect(view).not.toHaveAttribute('x', '-30%');
	await page.keyboard.press('0');
	await expect(view).toHaveAttribute('width', '100%');
	await page.getByRole('button', { name: 'Closer' }).click();
	await expect(view).toHaveAttribute('width', '160%');
	await page.getByRole('button', { name: 'Whole map' }).click();
	await expect(view).toHaveAttribute('width', '100%');
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

	test('the sheet opens, and Back closes it', async ({ page }) => {
		await page.goto(answer);
		const opener = page.locator('[data-open-map]').last();
		await opener.click();
		const dialog = page.getByRole('dialog', { name: 'Map' });
		await expect(dialog.locator('.map-figure')).toBeVisible();
		await page.goBack();
		await expect(dialog).toBeHidden();
		await expect(page.locator('map-room > .map-figure')).toHaveCount(1);
		await expect(opener).toBeFocused();
		expect(new URL(page.url()).pathname).toBe(new URL(answer, page.url()).pathname);
	});

	test('Escape closes the sheet and takes its history entry with it', async ({ page }) => {
		await page.goto(answer);
		const before = await page.evaluate(() => history.length);
		await page.locator('[data-open-map]').last().click();
		await page.keyboard.press('Escape');
		await expect(page.getByRole('dialog', { name: 'Map' })).toBeHidden();
		await expect.poll(() => page.evaluate(() => history.state?.map ?? false)).toBe(false);
		expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(before + 1);
	});

	test('two fingers zoom the map in the sheet', async ({ page }) => {
		await page.goto(answer);
		await page.locator('[data-open-map]').last().click();
		await expect(page.locator('.map-figure[data-movable]')).toBeVisible();
		const box = (await page.locator('[data-large]').boundingBox())!;
		const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
		const client = await page.context().newCDPSession(page);
		const touch = (type: string, spread: number) =>
			client.send('Input.dispatchTouchEvent', {
				type: type as 'touchStart',
				touchPoints: spread
					? [
							{ x: x - spread, y, id: 0 },
							{ x: x + spread, y, id: 1 },
						]
					: [],
			});
		await touch('touchStart', 40);
		for (const spread of [50, 70, 90, 110]) await touch('touchMove', spread);
		await touch('touchEnd', 0);
		const view = page.locator('[data-large] .map-view');
		await expect
			.poll(async () => Number.parseFloat((await view.getAttribute('width'))!))
			.toBeGreaterThan(150);
	});
});
