import { expect, test } from '@playwright/test';
import { currentEdition } from '#src/authoring/current-edition.ts';
import { interviewMap } from '#src/edition/interview-map/interview-map.ts';
import { allLicences } from '#src/exports/licences.ts';
import { interviewPath } from '#src/shared/address.ts';
import { mapStage, switchView } from '../support/map-figure.ts';

const edition = currentEdition();
const { interviews } = edition;

for (const interview of interviews)
	test(
		`each view of the map of ${interview.id} is described in words`,
		{ tag: '@map-description' },
		async ({ page }) => {
			const { sheets, views } = interviewMap(interview, edition);
			await page.goto(`/${interviewPath(interview.id)}`);
			for (const { id, sheet } of views) {
				await switchView(page, id);
				const { description } = sheets.find((one) => one.id === sheet)!;
				expect(description.length, sheet).toBeGreaterThan(60);
				await expect(mapStage(page).getByRole('group', { name: description })).toBeVisible();
			}
			expect(new Set(sheets.map(({ description }) => description)).size).toBe(sheets.length);
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
