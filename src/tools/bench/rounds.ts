import type { Browser } from '@playwright/test';
import { deepLink } from './deep-link.ts';
import { type FirstView, firstView } from './first-view.ts';
import type { Site } from './nginx.ts';
import { DEVICES, type Device } from './reader.ts';
import { type SearchJourney, searchJourney, type Sought } from './search-journey.ts';

/** What is visited; all are paths from the site’s root. */
export interface Route {
	/** The interview as bare HTML. */
	floor: string;
	/** The interview. */
	page: string;
	/** Of an answer in the middle, on both. */
	fragment: string;
	/** The answer that searches start from. */
	from: string;
	sought: readonly Sought[];
}

/** What was measured on one device, a value a round. */
export interface Results {
	device: Device['name'];
	floor: FirstView[];
	page: FirstView[];
	floorLink: number[];
	pageLink: number[];
	unhurried: SearchJourney[];
	hurried: SearchJourney[];
}

/** Visits floor and site in turn, so that whatever else the machine does falls on both. */
export async function runRounds(
	browser: Browser,
	site: Site,
	rounds: number,
	route: Route,
): Promise<Results[]> {
	const all = DEVICES.map(({ name }) => emptyResults(name));
	for (let round = 0; round < rounds; round++) {
		for (const [index, device] of DEVICES.entries()) {
			const results = all[index]!;
			const sought = route.sought[round % route.sought.length]!;
			const search = (hurried: boolean) =>
				searchJourney(browser, site, device, route.from, sought, hurried);
			results.floor.push(await firstView(browser, site, device, route.floor));
			results.page.push(await firstView(browser, site, device, route.page));
			results.floorLink.push(await deepLink(browser, site, device, route.floor + route.fragment));
			results.pageLink.push(await deepLink(browser, site, device, route.page + route.fragment));
			results.unhurried.push(await search(false));
			results.hurried.push(await search(true));
		}
	}
	return all;
}

const emptyResults = (device: Device['name']): Results => ({
	device,
	floor: [],
	page: [],
	floorLink: [],
	pageLink: [],
	unhurried: [],
	hurried: [],
});
