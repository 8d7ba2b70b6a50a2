import { expect, test } from '@playwright/test';
import { currentEdition } from '#src/authoring/current-edition.ts';
import { allLicences } from '#src/exports/licences.ts';
import { isOnPlate } from '#src/geo/projection.ts';
import { interviewPath } from '#src/shared/address.ts';
import { listViews, switchView } from '../support/map-figure.ts';

const edition = currentEdition();
const { interviews, map, places } = edition;

for (const { id, frames } of interviews)
	test(
		`each view of the map of ${id} is described in words`,
		{ tag: '@map-description' },
		async ({ page }) => {
			await page.goto(`/${interviewPath(id)}`);
			const shown = await listViews(page.locator('.map-figure'));
			for (const view of map.views.filter((one) => shown.includes(one.id))) {
				await switchView(page, view.id);
				const { description } = map.frames.find((frame) => frame.id === view.frame)!;
				expect(description.length, view.frame).toBeGreaterThan(60);
				const large = page.locator(`.map-figure [data-large][data-frame="${view.frame}"]`);
				await expect(large.getByRole('group')).toHaveAccessibleName(description);
			}
			const described = map.frames.filter((frame) => frames.includes(frame.id));
			expect(new Set(described.map(({ description }) => description)).size).toBe(frames.length);
		},
	);

test(
	'every arrow on a map leads to a place that lies off its sheet',
	{ tag: '@map-arrows' },
	async ({ page }) => {
		for (const { id, frames } of interviews) {
			await page.goto(`/${interviewPath(id)}`);
			for (const frame of map.frames.filter((one) => frames.includes(one.id))) {
				for (const { place } of frame.labels.filter(({ arrow }) => arrow)) {
					const { lon, lat } = places.get(place!)!;
					expect(isOnPlate([lon, lat], frame), `${place} on ${frame.id}`).toBe(false);
					const label = page.locator(
						`.map-slot[data-frame="${frame.id}"] a[data-place="${place}"]`,
					);
					await expect(label.locator('.map-arrow')).toHaveCount(1);
				}
			}
		}
	},
);

test(
	'the page about the edition lists the licence of every part, each with its links',
	{ tag: '@licences' },
	async ({ page }) => {
		await page.goto('/about/');
		const licences = page.locator('#licences + dl');
		for (const { what, how, links } of allLicences(edition)) {
			const licence = licences
				.locator('> div')
				.filter({ has: page.getByText(what, { exact: true }) });
			await expect(licence).toContainText(how);
			for (const { href } of links)
				await expect(licence.locator(`a[href="${href}"]`)).toHaveCount(1);
		}
	},
);
