import { globSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { interviewsWithOutcomes } from '#src/edition/outcomes/outcomes-of.ts';
import { shownYears } from '#src/edition/timeline/years.ts';
import { listAddresses } from '#src/not-found/build/list-addresses.ts';
import { ledgerPath } from '#src/shared/address.ts';
import { fixtureEdition } from '../support/fixture-edition.ts';
import {
	INVENTED_DIST,
	INVENTED_SUB_PATH_DIST,
	SUB_PATH_ORIGIN,
} from '../support/invented-site.ts';
import {
	expectOwnDescriptions,
	expectOwnTitles,
	expectPictures,
	homeOf,
	readHeads,
} from '../expectations/page-heads.ts';

const edition = fixtureEdition();
/** The folders of the built sites, and the addresses that they were built for. */
const SITES = [
	{ folder: INVENTED_DIST, home: `${edition.site.origin}/` },
	{ folder: INVENTED_SUB_PATH_DIST, home: `${SUB_PATH_ORIGIN}/` },
];

for (const { folder, home } of SITES) {
	test(
		`every page in ${folder} has a preview picture on the same site, of 1200 × 630 px and at most 120 KiB`,
		{ tag: '@share-pictures' },
		() => {
			expect(homeOf(folder)).toBe(home);
			const paths = readHeads(folder).map(({ path }) => path);
			const listed = listAddresses(edition).flatMap(({ links }) => links.map(({ path }) => path));
			expect(paths).toEqual(expect.arrayContaining(listed));
			expectPictures(folder);
		},
	);
}

test('both builds have the same preview pictures', () => {
	const cards = globSync('**/card.png', { cwd: INVENTED_DIST });
	const { interviews, places } = edition;
	const texts = interviews.flatMap((interview) => [interview, ...interview.answers]);
	// The front page, the timeline and years have a picture too, and what became of the statements of each interview.
	expect(cards).toHaveLength(
		texts.length +
			places.size +
			interviewsWithOutcomes(edition).length +
			shownYears(edition).length +
			2,
	);
	for (const card of cards) {
		const [one, other] = SITES.map(({ folder }) => readFileSync(`${folder}/${card}`));
		expect(one!.equals(other!), card).toBe(true);
	}
});

test(
	'answers, interviews, their ledgers, places and the timeline have preview pictures of their own',
	{ tag: ['@share-pictures', '@ledger'] },
	() => {
		const home = homeOf(INVENTED_DIST);
		for (const { path, meta } of readHeads(INVENTED_DIST)) {
			const isText = /^invented-(ferry|lighthouse)\//.test(path);
			const isOwn = isText || /^(timeline|places\/.)/.test(path);
			expect(meta.get('og:image'), path).toBe(`${home}${isOwn ? path : ''}card.png`);
			expect(meta.get('og:type'), path).toBe(isText ? 'article' : 'website');
		}
	},
);

test(
	'every page has a unique title and description, and the descriptions of an interview say first what the text is',
	{ tag: ['@page-titles', '@rendering-label'] },
	() => {
		const heads = readHeads(INVENTED_DIST);
		expectOwnTitles(heads);
		// The description of a place is what editors write about it; most places of the fixture say the same.
		expectOwnDescriptions(heads.filter(({ path }) => !/^places\/./.test(path)));
		const ledgers = interviewsWithOutcomes(edition).map(({ id }) => ledgerPath(id));
		const texts = heads.filter(
			({ path }) => /^invented-(ferry|lighthouse)\//.test(path) && !ledgers.includes(path),
		);
		for (const { description } of texts) expect(description).toMatch(/^Invented for the tests: /);
	},
);

test('the 404 page names no canonical address', () => {
	expect(readFileSync(`${INVENTED_DIST}/404.html`, 'utf8')).not.toMatch(/rel="canonical"|og:url/);
});
