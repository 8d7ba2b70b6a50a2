import { expect, test } from '@playwright/test';
import { currentEdition } from '#src/authoring/current-edition.ts';
import { citedSources } from '#src/edition/sources/cited-sources.ts';
import { TIMELINE_PATH, volumeEdition, volumesOf, volumesWith } from '#src/edition/volumes.ts';
import { VOLUME_LISTS } from '#src/not-found/build/list-addresses.ts';
import { volumePath } from '#src/shared/address.ts';

const edition = currentEdition();
const volumes = volumesOf(edition).map((volume) => ({
	volume,
	...volumeEdition(edition, volume),
}));

for (const { volume, interviews, ...inVolume } of volumes) {
	if (volumesWith(TIMELINE_PATH, edition).includes(volume))
		test(
			`the timeline of volume ${volume} lists every event once, in order, with its sources`,
			{ tag: '@timeline' },
			async ({ page }) => {
				await page.goto(`/${volumePath(TIMELINE_PATH, volume)}`);
				const events = interviews.flatMap((interview) => interview.events);
				const ids = await page.locator('main .event').evaluateAll((all) => all.map(({ id }) => id));
				expect(ids).toEqual(events.map(({ path }) => path.split('#')[1]));
				const sourced = events.filter(({ sources }) => sources.length > 0).length;
				const unsourced = page.locator('.event', { hasText: 'no source consulted' });
				await expect(unsourced).toHaveCount(events.length - sourced);
				const link = page.locator('a[href*="/sources/"]');
				await expect(page.locator('.event', { has: link })).toHaveCount(sourced);
			},
		);

	test(
		`each option of each filter leaves some of the sources of volume ${volume}`,
		{ tag: '@source-list' },
		async ({ page }) => {
			const count = citedSources({ ...edition, ...inVolume, interviews }).length;
			await page.goto(`/${volumePath('sources/', volume)}`);
			const filters = page.getByRole('group', { name: 'Narrow down the list' });
			await expect(page.locator('.source')).toHaveCount(count);
			for (const filter of await filters.getByRole('combobox').all()) {
				const options = await filter.locator('option').allInnerTexts();
				expect(options.length).toBeGreaterThan(1);
				for (const label of options) {
					await filter.selectOption({ label });
					const shown = await page.locator('.source').filter({ visible: true }).count();
					expect(shown, label).toBeGreaterThan(0);
					await expect(filters.getByRole('status')).toHaveText(
						shown === count ? `${count} sources` : `${shown} of ${count} sources`,
					);
				}
				await filter.selectOption('');
			}
		},
	);

	test(`every id in the lists of volume ${volume} is unique`, async ({ page }) => {
		for (const { path } of VOLUME_LISTS) {
			if (!volumesWith(path, edition).includes(volume)) continue;
			await page.goto(`/${volumePath(path, volume)}`);
			const ids = await page.locator('main [id]').evaluateAll((all) => all.map(({ id }) => id));
			expect(new Set(ids).size, path).toBe(ids.length);
		}
	});
}
