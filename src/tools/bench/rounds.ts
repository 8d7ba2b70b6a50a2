import type { Browser } from '@playwright/test';
import { measureDeepLink } from './measure-deep-link.ts';
import { type FirstView, measureFirstView } from './measure-first-view.ts';
import { measureReading, type Reading } from './measure-reading.ts';
import { measureSearch, type SearchCost, type SearchTask } from './measure-search.ts';
import { DEVICES, type Device } from './reader.ts';
import type { LoggedServer } from './serve-with-nginx.ts';

/** What a round visits. All paths start at the root of the site. */
export interface Route {
	/** Path of the interview as bare HTML. */
	floor: string;
	/** Path of the interview. */
	page: string;
	/** Fragment of an answer in the middle, with its `#`; both pages have it. */
	fragment: string;
	/** Path of the answer that searches start from. */
	searchPage: string;
	/** Searches; each round makes one of them. */
	searches: readonly SearchTask[];
}

/** Measurements on one device, a value for each round. `floorLink` and `pageLink` are times in ms. */
export interface Results {
	device: Device['name'];
	floor: FirstView[];
	page: FirstView[];
	floorLink: number[];
	pageLink: number[];
	unhurried: SearchCost[];
	hurried: SearchCost[];
	floorReading: Reading[];
	pageReading: Reading[];
}

/** Measures floor and site in turn, so that other work of the machine slows down both. */
export async function runRounds(
	browser: Browser,
	site: LoggedServer,
	rounds: number,
	route: Route,
): Promise<Results[]> {
	const all = DEVICES.map(({ name }) => emptyResults(name));
	for (let round = 0; round < rounds; round++) {
		for (const [index, device] of DEVICES.entries()) {
			const results = all[index]!;
			const sought = route.searches[round % route.searches.length]!;
			const search = (hurried: boolean) =>
				measureSearch(browser, site, device, route.searchPage, sought, hurried);
			results.floor.push(await measureFirstView(browser, site, device, route.floor));
			results.page.push(await measureFirstView(browser, site, device, route.page));
			results.floorLink.push(
				await measureDeepLink(browser, site, device, route.floor + route.fragment),
			);
			results.pageLink.push(
				await measureDeepLink(browser, site, device, route.page + route.fragment),
			);
			results.unhurried.push(await search(false));
			results.hurried.push(await search(true));
			results.floorReading.push(await measureReading(browser, site, device, route.floor));
			results.pageReading.push(await measureReading(browser, site, device, route.page));
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
	floorReading: [],
	pageReading: [],
});
