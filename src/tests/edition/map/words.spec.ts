import { expect, test } from '@playwright/test';
import { currentAtlas, currentEdition } from '#src/authoring/current-edition.ts';
import { interviewMap } from '#src/edition/interview-map/interview-map.ts';
import { allLicences } from '#src/exports/licences.ts';
import { mapWords } from '#src/map-words/map-words.ts';
import { interviewPath } from '#src/shared/address.ts';
import { pointAtMap } from '#src/tests/support/journeys.ts';
import { mapStage, switchView, untilReady } from '#src/tests/support/map-figure.ts';
import { namesMissingInWords } from '#src/tests/support/map-tests/names-missing-in-words.ts';

const edition = currentEdition();
const atlas = currentAtlas();
const { interviews } = edition;
const words = mapWords(edition, atlas);

for (const interview of interviews)
	test(
		`each view of the map of ${interview.id} is described in words`,
		{ tag: '@map-description' },
		async ({ page }) => {
			const { views } = interviewMap(interview, edition);
			await page.goto(`/${interviewPath(interview.id)}`);
			await pointAtMap(page);
			await untilReady(page);
			for (const view of views) {
				await switchView(page, view.id);
				const group = mapStage(page).getByRole('group', { name: view.title });
				await expect(group).toHaveAccessibleDescription(words.ofView(view).join(' '));
			}
		},
	);

test(
	'the words of each view name everything that is lettered or lit in it',
	{ tag: '@map-in-words' },
	() => {
		for (const view of edition.map.views)
			expect(namesMissingInWords(view, edition, atlas)).toEqual([]);
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
