import assert from 'node:assert/strict';
import { test } from 'node:test';
import { XMLParser } from 'fast-xml-parser';
import { JSDOM } from 'jsdom';
import { edition, interview, ROOT, toUrl } from '#src/tests/support/test-edition.ts';
import { historyFeed } from './history-feed.ts';

interface Entry {
	id: string;
	title: unknown;
	updated: string;
	content: { '#text': string };
	link: { '@_href': string };
}

const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'entry' });
const read = (xml: string) =>
	parser.parse(xml).feed as {
		id: string;
		title: string;
		updated: string;
		author: { name: string };
		link: { '@_rel': string; '@_href': string }[];
		entry: Entry[];
	};
/** Throws where a text is not well-formed. */
const mustBeXml = (text: string) => new JSDOM(text, { contentType: 'application/xml' });
const xml = historyFeed(edition, toUrl);

test('historyFeed is well-formed and has what Atom requires', () => {
	mustBeXml(xml);
	const { id, title, updated, author, link, entry } = read(xml);
	assert(id && title && author.name);
	assert.match(updated, /^\d{4}-\d\d-\d\dT/);
	assert.equal(link.find((one) => one['@_rel'] === 'self')!['@_href'], `${ROOT}feed.xml`);
	for (const one of entry) {
		assert(one.title && one.content['#text']);
		assert.match(one.updated, /^\d{4}-\d\d-\d\dT/);
	}
});

test('historyFeed knows versions by their addresses and dates them by the history alone', () => {
	const { updated, entry } = read(xml);
	assert.deepEqual(
		entry.map((one) => [one.id, one.updated.slice(0, 10)]),
		interview.history.map(({ version, date }) => [
			`${ROOT}about/history/#${interview.id}-v${version.replace('.', '-')}`,
			date,
		]),
	);
	assert.equal(updated, entry[0]!.updated);
	assert.equal(xml, historyFeed(edition, toUrl));
});

test('historyFeed bears characters that XML and HTML have other uses for', () => {
	const change = { kind: 'note', id: 'kogas-2003', what: 'A < B & ]]> “C”' } as const;
	const [newest, ...earlier] = interview.history;
	const odd = { ...interview, history: [{ ...newest, changes: [change] }, ...earlier] } as const;
	const strange = historyFeed({ ...edition, interviews: [odd as never] }, toUrl);
	mustBeXml(strange);
	assert.match(strange, /A &#60; B &#38; \]\]&#62; “C”/);
});
