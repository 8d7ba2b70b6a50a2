import { brotliCompressSync } from 'node:zlib';
import { expect, type Request, test } from '@playwright/test';
import { currentEdition } from '#src/authoring/current-edition.ts';
import { answerPath } from '#src/shared/address.ts';
import { openAndWait, waitUntilQuiet, watchTraffic } from '#src/tools/serve/traffic.ts';
import { searchFor } from '#src/tests/support/journeys.ts';
import { untilLive } from '#src/tests/support/map-figure.ts';

/** Budgets in bytes: of all that search loads for a first query, and of an answer’s page together with it. */
const [SEARCH, PAGE_AND_SEARCH] = [140_000, 270_000];

const { interviews } = currentEdition();

for (const { id, answers, queries } of interviews) {
	const query = queries.find(({ finds }) => finds.length > 0)?.query ?? answers[0]!.label;
	test(
		`search on a page of ${id} loads at most ${SEARCH / 1000} kB for a first query, and ${PAGE_AND_SEARCH / 1000} kB with the page`,
		{ tag: '@page-weight' },
		async ({ page }) => {
			const requests: Request[] = [];
			page.on('request', (request) => requests.push(request));
			const traffic = watchTraffic(page);
			await openAndWait(page, answerPath(id, answers[0]!.id));
			await untilLive(page);
			await waitUntilQuiet(traffic, 500);
			const ofPage = requests.splice(0).filter((request) => !/\/map\//.test(request.url()));
			await searchFor(page, query);
			await expect(page.getByRole('status').first()).toContainText(/\d/);
			await waitUntilQuiet(traffic, 1000);
			const weight = await weigh(requests);
			expect(weight).toBeLessThanOrEqual(SEARCH);
			expect((await weigh(ofPage)) + weight).toBeLessThanOrEqual(PAGE_AND_SEARCH);
		},
	);
}

/** Adds up the bytes of responses: texts after Brotli compression, as a server sends them; other files as they are. */
async function weigh(requests: readonly Request[]): Promise<number> {
	const sizes = requests
		// A page that has been idle for a while fetches the service worker, which is no part of search.
		.filter((request) => !request.url().endsWith('/sw.js'))
		.map(async (request) => {
			const body = await (await request.response())!.body();
			const isText = /\.(?:html|js|json|svg)$|\/$/.test(new URL(request.url()).pathname);
			return isText ? brotliCompressSync(body).length : body.length;
		});
	return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}
