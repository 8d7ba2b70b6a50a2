import assert from 'node:assert/strict';
import { test } from 'node:test';
import { XMLParser } from 'fast-xml-parser';
import { JSDOM } from 'jsdom';
import { edition, interview, ROOT, toUrl } from '#src/tests/support/test-edition.ts';
import { sitemap } from './sitemap.ts';

/** Throws if a text is not well-formed XML. */
const assertWellFormed = (text: string) => new JSDOM(text, { contentType: 'application/xml' });
const xml = await sitemap(edition, toUrl);
const { urlset } = new XMLParser({ parseTagValue: false, ignoreAttributes: false }).parse(xml) as {
	urlset: { '@_xmlns': string; url: { loc: string; lastmod?: string }[] };
};
const lastmodOf = (path: string) => urlset.url.find(({ loc }) => loc === ROOT + path)!.lastmod;

test(
	'sitemap is well-formed, has the namespace of the protocol and lists each page once',
	{ tags: ['sitemap'] },
	() => {
		assertWellFormed(xml);
		assert.equal(urlset['@_xmlns'], 'http://www.sitemaps.org/schemas/sitemap/0.9');
		const addresses = urlset.url.map(({ loc }) => loc);
		assert.equal(new Set(addresses).size, addresses.length);
		for (const loc of addresses)
			assert.match(loc, /^https:\/\/example\.org\/some\/folder\/([a-z0-9-]+\/)*$/);
		for (const { id } of interview.answers)
			assert(addresses.includes(`${ROOT}${interview.id}/${id}/`));
		for (const id of edition.places.keys()) assert(addresses.includes(`${ROOT}places/${id}/`));
	},
);

test('sitemap leaves out the search page and the 404 page', { tags: ['sitemap'] }, () => {
	assert(urlset.url.every(({ loc }) => !/search|404/.test(loc)));
});

test('sitemap gives a date only to pages that the history dates', () => {
	assert.equal(lastmodOf('about/history/'), interview.history[0].date);
	assert.equal(lastmodOf(`${interview.id}/timetable/`), '2025-10-02');
	assert.equal(lastmodOf(`${interview.id}/crossing/`), undefined);
	assert.equal(lastmodOf('places/'), undefined);
});
