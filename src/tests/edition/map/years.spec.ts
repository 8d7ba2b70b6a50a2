import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { currentAtlas, currentEdition } from '#src/authoring/current-edition.ts';
import { interviewOfYear, type MapYear, shownYears } from '#src/edition/timeline/years.ts';
import { volumePath } from '#src/shared/address.ts';
import { boundsOfShape } from '#src/sheet/build/levels/shape-geometry.ts';
import { inYear } from '#src/sheet/build/picture.ts';
import { sheetFiles } from '#src/sheet/build/sheet-files.ts';
import { paintedShapes } from '#src/sheet/shared/paints.ts';
import { GROUND_LAYERS } from '#src/sheet/shared/level.ts';
import type { Bounds } from '#src/sheet/shared/window.ts';
import { letterYear } from '#src/years/build/year-pictures.ts';
import { untilLive } from '#src/tests/support/map-figure.ts';

const edition = currentEdition();
const atlas = currentAtlas();
const years = shownYears(edition);
/** The most that a sheet’s past may weigh, compressed, in bytes. */
const PAST = 20_000;
/** Width of the picture of a year’s page, in CSS pixels. */
const WIDTH = 320;

const overlap = (a: Bounds, b: Bounds) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

/** Whether the picture of a year shows what it lights: a shape of which some is in its window, a name or an arrow. */
function isInSight(year: MapYear, id: string): boolean {
	const sheet = inYear(atlas.sheet(year.sheet), year.id);
	const past = sheet.year!;
	const isDrawn = sheet.levels.some((level) =>
		GROUND_LAYERS.some((layer) =>
			paintedShapes(
				level.layers[layer] ?? [],
				{ layer, lit: true },
				{ lit: new Set([id]), on: new Set(), year: past },
			).some((shape) => overlap(boundsOfShape(level, shape), past.bounds)),
		),
	);
	return isDrawn || letterYear(atlas, year, WIDTH).names.some((name) => name.id === id);
}

test(
	'each year of the map has an event of the timeline and a source',
	{ tag: '@years-sourced' },
	() => {
		for (const { id, told, events, sources } of years) {
			expect(told.map((event) => event.id).toSorted(), id).toEqual(events.toSorted());
			expect(told.length, id).toBeGreaterThan(0);
			expect(sources.length, id).toBeGreaterThan(0);
			for (const key of sources) expect(edition.sources.has(key), `${id}: ${key}`).toBe(true);
		}
	},
);

test(
	'each thing that a year lights is in sight in its window, or as a place has an arrow',
	{ tag: ['@years-sourced', '@map-arrows'] },
	() => {
		for (const year of years)
			for (const id of year.lit) expect(isInSight(year, id), `${year.id}: ${id}`).toBe(true);
	},
);

test('a year tells events that happened in it, or went on in it', { tag: '@years-sourced' }, () => {
	for (const year of years)
		for (const { id, date, until = date } of year.told) {
			const [from, to] = [date.slice(0, 4), until.slice(0, 4)];
			const [at] = year.date.split('-') as [string];
			expect(from <= at && at <= to, `${year.id}: ${id}, ${date} to ${until}`).toBe(true);
		}
});

for (const id of new Set(years.map(({ sheet }) => sheet))) {
	test(
		`the past of ${id} weighs at most ${PAST / 1000} kB`,
		{ tag: ['@page-weight', '@years-land'] },
		() => {
			const file = sheetFiles(atlas.sheet(id)).at(-1)!;
			expect(file.path).toContain(`${id}-past`);
			expect(brotliCompressSync(file.text).length).toBeLessThanOrEqual(PAST);
		},
	);

	test(
		`the past of ${id} is fetched when a year is asked for, and not before`,
		{ tag: ['@page-weight', '@years-land'] },
		async ({ page }) => {
			const year = years.find(({ sheet }) => sheet === id)!;
			const fetched: string[] = [];
			page.on('request', (request) => {
				if (request.url().includes(`/${id}-past.`)) fetched.push(request.url());
			});
			await page.goto(volumePath('timeline/', interviewOfYear(year, edition)!.volume));
			await untilLive(page);
			await page.waitForLoadState('networkidle');
			expect(fetched).toEqual([]);
			await page.locator(`.year-steps a[data-year="${year.id}"]`).click();
			await expect(page.locator('.map-figure')).toHaveAttribute('data-year', year.id);
			await expect.poll(() => fetched.length).toBe(1);
		},
	);
}
