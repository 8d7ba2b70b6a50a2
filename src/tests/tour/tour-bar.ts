import { expect, type Locator, type Page } from '@playwright/test';
import { mapFigure } from '../support/map-figure.ts';

/** An interview of the invented edition with a tour of three stops. */
export const INTERVIEW = '/invented-lighthouse/';

/** Its stops, in the order of the tour. */
export const STOPS = [
	{
		id: 's-ninety-steps',
		claim: 'Whoever would light it must climb ninety steps in the dark.',
		caption: 'From the top, the herring can be seen as far as Poti.',
	},
	{
		id: 's-nobody',
		claim: 'Nobody lights the lamp.',
		caption: 'The lamp that nobody lights would stand at Sukhumi.',
	},
	{
		id: 's-dark-stairs',
		claim: 'The stairs are dark.',
		caption: 'All of the coast is dark, and not the stairs alone.',
	},
] as const;

/** The link that starts the tour. */
export const tourLink = (page: Page): Locator =>
	page.getByRole('link', { name: 'Read the map in one minute' });

/** The bar of the tour. */
export const tourBar = (page: Page): Locator =>
	page.getByRole('region', { name: 'Tour of the map' });

/** A button of the bar. @param name “Back”, “Next” or “Leave”. */
export const tourButton = (page: Page, name: string): Locator =>
	tourBar(page).getByRole('button', { name, exact: true });

/** Expects that bar, address, text and map show a stop. @param stop Its number, from 1. */
export async function expectStop(page: Page, stop: number): Promise<void> {
	const { id, claim, caption } = STOPS[stop - 1]!;
	await expect(tourBar(page)).toContainText(`${stop} of 3 ${claim}`);
	await expect.poll(() => new URL(page.url()).searchParams.get('tour')).toBe(`${stop}`);
	await expect(page.locator('.statement.shown').first()).toHaveId(id);
	await expect(page.locator(`#${id}`)).toBeInViewport();
	await expect(mapFigure(page)).toHaveAttribute('data-view', id);
	await expect(mapFigure(page).locator('.map-title')).toHaveText(caption);
}

/** Expects that the tour is over: its bar, its mark in the text and its parameter are gone. */
export async function expectNoTour(page: Page): Promise<void> {
	await expect(tourBar(page)).toHaveCount(0);
	await expect(page.locator('.statement.shown')).toHaveCount(0);
	await expect.poll(() => new URL(page.url()).searchParams.get('tour')).toBeNull();
}
