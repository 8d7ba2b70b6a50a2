import type { Browser } from '@playwright/test';
import { deepLink } from './deep-link.ts';
import { type FirstView, firstView } from './first-view.ts';
import type { Site } from './nginx.ts';
import { DEVICES, type Device } from './reader.ts';
import { type SearchJourney, searchJourney, type Sought } from './search-journey.ts';

/** What a round visits. All paths start at the root of the site. */
export interface Route {
	/** Path of the interview as bare HTML. */
	floor: string;
	/** Path of the interview. */
	page: string;
	/** Fragment of an answer in the middle, with its `#`; both pages have it. */
	fragment: string;
	/** Path of the answer that searches start from. */
	from: string;
	/** Searches; each round makes one of them. */
	sought: readonly Sought[];
}

/** Measurements on one device, a value for each round. `floorLink` and `pageLink` are times in ms. */
export interface Results {
	device: Device['name'];
	floor: FirstView[];
	page: FirstView[];
	floorLink: number[];
	pageLink: number[];
	unhurried: SearchJourney[];
	hurried: SearchJourney[];
}

/** Measures floor and site in turn, so that other work of the machine slows down both. */
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
