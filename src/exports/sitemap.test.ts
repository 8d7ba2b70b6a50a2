import assert from 'node:assert/strict';
import { test } from 'node:test';
import { XMLParser } from 'fast-xml-parser';
import { JSDOM } from 'jsdom';
import { edition, interview, ROOT, toUrl } from '#src/tests/support/test-edition.ts';
import { sitemap } from './sitemap.ts';

/** Throws where a text is not well-formed. */
const mustBeXml = (text: string) => new JSDOM(text, { contentType: 'application/xml' });
const xml = await sitemap(edition, toUrl);
const { urlset } = new XMLParser({ parseTagValue: false, ignoreAttributes: false }).parse(xml) as {
	urlset: { '@_xmlns': string; url: { loc: string; lastmod?: string }[] };
};
const lastmodOf = (path: string) => urlset.url.find(({ loc }) => loc === ROOT + path)!.lastmod;

test('sitemap is well-formed, in its namespace, and lists each page once', () => {
	mustBeXml(xml);
	assert.equal(urlset['@_xmlns'], 'http://www.sitemaps.org/schemas/sitemap/0.9');
	const all = urlset.url.map(({ loc }) => loc);
	assert.equal(new Set(all).size, all.length);
	for (const loc of all)
		assert.match(loc, /^https:\/\/example\.org\/some\/folder\/([a-z0-9-]+\/)*$/);
	for (const { id } of interview.answers) assert(all.includes(`${ROOT}${interview.id}/${id}/`));
	for (const id of edition.places.keys()) assert(all.includes(`${ROOT}places/${id}/`));
});

test('sitemap leaves out search and what cannot be found', () => {
	assert(urlset.url.every(({ loc }) => !/search|404/.test(loc)));
});

test('sitemap dates what the history dates, and nothing else', () => {
	assert.equal(lastmodOf('about/history/'), interview.history[0].date);
	assert.equal(lastmodOf(`${interview.id}/gas-pipelines/`), '2026-11-23');
	assert.equal(lastmodOf(`${interview.id}/weapons/`), undefined);
	assert.equal(lastmodOf('places/'), undefined);
});
