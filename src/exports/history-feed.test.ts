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
const parseFeed = (xml: string) =>
	parser.parse(xml).feed as {
		id: string;
		title: string;
		updated: string;
		author: { name: string };
		link: { '@_rel': string; '@_href': string }[];
		entry: Entry[];
	};
/** Throws if a text is not well-formed XML. */
const assertWellFormed = (text: string) => new JSDOM(text, { contentType: 'application/xml' });
const xml = historyFeed(edition, toUrl);

test(
	'historyFeed is well-formed and has every element that Atom requires',
	{ tags: ['edition-history'] },
	() => {
		assertWellFormed(xml);
		const { id, title, updated, author, link, entry } = parseFeed(xml);
		assert(id && title && author.name);
		assert.match(updated, /^\d{4}-\d\d-\d\dT/);
		assert.equal(link.find(({ '@_rel': rel }) => rel === 'self')!['@_href'], `${ROOT}feed.xml`);
		for (const { title, content, updated } of entry) {
			assert(title && content['#text']);
			assert.match(updated, /^\d{4}-\d\d-\d\dT/);
		}
	},
);

test(
	'historyFeed uses the address of a version as the entry’s id and takes its date from the history',
	{ tags: ['edition-history'] },
	() => {
		const { updated, entry } = parseFeed(xml);
		assert.deepEqual(
			entry.map((one) => [one.id, one.updated.slice(0, 10)]),
			[
				[`${ROOT}about/history/#invented-ferry-v1-1`, '2025-10-02'],
				[`${ROOT}about/history/#invented-ferry-v1-0`, '2025-06-01'],
				[`${ROOT}about/history/#invented-lighthouse-v1-0`, '2024-06-01'],
			],
		);
		assert.equal(updated, entry[0]!.updated);
		assert.equal(xml, historyFeed(edition, toUrl));
	},
);

test(
	'the newest version of an interview says how its statements fared; the events of outcomes change no date',
	{ tags: ['edition-history', 'ledger-exports'] },
	() => {
		const contents = parseFeed(xml).entry.map(({ content }) => content['#text']);
		assert.match(
			contents[0]!,
			/as known on 30 September 2025: 1 borne out, .*\/invented-ferry\/then-and-since\/">Then and since<\/a>/,
		);
		assert.doesNotMatch(contents[1]!, /then-and-since/);
		const undecided = edition.interviews.map((one) => ({
			...one,
			answers: one.answers.map((answer) => ({ ...answer, statements: [] })),
		}));
		const without = historyFeed({ ...edition, interviews: undecided }, toUrl);
		assert.doesNotMatch(without, /then-and-since/);
		const dates = (feed: string) => parseFeed(feed).entry.map(({ updated }) => updated);
		assert.deepEqual(dates(without), dates(xml));
	},
);

test('historyFeed escapes characters that have a meaning in XML and HTML', () => {
	const change = { kind: 'note', id: 'sailings', what: 'A < B & ]]> “C”' } as const;
	const [newest, ...earlier] = interview.history;
	const odd = { ...interview, history: [{ ...newest, changes: [change] }, ...earlier] } as const;
	const strange = historyFeed({ ...edition, interviews: [odd as never] }, toUrl);
	assertWellFormed(strange);
	assert.match(strange, /A &#60; B &#38; \]\]&#62; “C”/);
});
