import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fixtureEdition } from '#src/tests/support/fixture-edition.ts';
import { listPermalinks } from './list-permalinks.ts';
import type { Edition, Interview } from './model/edition.ts';
import { volumeOf } from './model/volume.ts';
import { placePages } from './places/place-pages.ts';
import { sharedVolumes } from './shared-volumes.ts';
import {
	interviewOfPage,
	ledgerOfPage,
	TIMELINE_PATH,
	volumeEdition,
	volumeOfPage,
	volumePaths,
	volumesWith,
} from './volumes.ts';

const real = fixtureEdition();
const [first] = real.interviews as [Interview];
/** An interview without text, measures and people. */
const emptyInterview: Interview = {
	...first,
	id: 'silent',
	volume: 2,
	people: [],
	introduction: { ...first.introduction, paragraphs: [], notes: [], mentions: [] },
	answers: [],
	measures: new Map(),
	topics: [],
	events: [],
};
const edition = withInterviews(emptyInterview, first);

function withInterviews(...interviews: Interview[]): Edition {
	return { ...real, interviews };
}

test(
	'ten interviews make a volume, and adding an interview moves none to another volume',
	{ tags: ['more-interviews'] },
	() => {
		const ids = Array.from({ length: 21 }, (_, index) => `talk-${21 - index}`);
		const volumes = ids.map((id) => volumeOf(ids, id));
		assert.deepEqual(volumes, [3, ...Array(10).fill(2), ...Array(10).fill(1)]);
		const longer = ['talk-22', ...ids];
		assert.deepEqual(
			ids.map((id) => volumeOf(longer, id)),
			volumes,
		);
	},
);

test('volumePaths numbers all volumes except the first', () => {
	assert.deepEqual(
		volumePaths('places/', edition).map(({ params }) => params.volume),
		[undefined, '2'],
	);
});

test('a volume without events has no timeline', { tags: ['timeline'] }, () => {
	assert.deepEqual(volumesWith(TIMELINE_PATH, edition), [1]);
	assert.deepEqual(volumesWith('places/', edition), [1, 2]);
	assert.deepEqual(volumesWith(TIMELINE_PATH, withInterviews(emptyInterview)), []);
});

test('an edition of one volume is returned unchanged', () => {
	assert.equal(volumeEdition(real, 1), real);
});

test(
	'a volume has its interviews, and only the places and terms that they use',
	{ tags: ['more-interviews'] },
	() => {
		const one = volumeEdition(edition, 1);
		assert.deepEqual(one.interviews, [first]);
		assert.equal(one.places.size, real.places.size);
		const two = volumeEdition(edition, 2);
		assert.deepEqual(two.interviews, [emptyInterview]);
		assert.equal(two.places.size, 0);
		assert.equal(two.terms.size, 0);
	},
);

test('an item that two volumes use is in both, and has its address in the first', () => {
	const { notes, mentions } = first.introduction;
	const naming = {
		...emptyInterview,
		introduction: { ...emptyInterview.introduction, notes, mentions },
	};
	const both = withInterviews(naming, first);
	const { place } = mentions[0]!;
	const { key } = notes.flatMap(({ citations }) => citations)[0]!;
	assert.deepEqual(sharedVolumes(both).places.get(place), [1, 2]);
	assert.deepEqual(sharedVolumes(both).sources.get(key), [1, 2]);
	assert.equal(listPermalinks(both).get(`source ${key}`), `sources/#${key}`);
	const later = { ...withInterviews(naming), places: new Map(), terms: new Map() };
	assert.equal(listPermalinks(later).get(`source ${key}`), `sources/2/#${key}`);
});

test('an item that no interview uses is in the first volume', () => {
	const unused = withInterviews(emptyInterview);
	const [place] = real.places.keys();
	assert.deepEqual(sharedVolumes(unused).places.get(place!), [1]);
});

test(
	'a page links to the lists of its own volume, or of the newest volume if it has none',
	{ tags: ['more-interviews'] },
	() => {
		assert.equal(volumeOfPage({ interview: first.id }, edition), 1);
		assert.equal(volumeOfPage({ volume: undefined }, edition), 1);
		assert.equal(volumeOfPage({ volume: '2' }, edition), 2);
		assert.equal(volumeOfPage({ place: 'batumi' }, edition), 2);
	},
);

test('a page leads to its own interview, or to the newest if it has none', () => {
	assert.equal(interviewOfPage({ interview: first.id }, edition), first);
	assert.equal(interviewOfPage({ place: 'batumi' }, edition), emptyInterview);
});

test(
	'a page leads to the ledger of its own interview; a page of none to the newest interview that has one',
	{ tags: ['ledger', 'more-interviews'] },
	() => {
		const [, second] = real.interviews as [Interview, Interview];
		const three = withInterviews(emptyInterview, first, second);
		assert.equal(ledgerOfPage({ interview: second.id, answer: 'lamp' }, three), second);
		assert.equal(ledgerOfPage({ interview: emptyInterview.id }, three), undefined);
		for (const params of [{}, { volume: undefined }, { volume: '2' }, { place: 'batumi' }])
			assert.equal(ledgerOfPage(params, three), first);
		assert.equal(ledgerOfPage({}, withInterviews(emptyInterview)), undefined);
	},
);

test('a place that eleven interviews name has two pages, with the newest ten interviews on the first', () => {
	const place = first.introduction.mentions[0]!.place;
	const eleven = withInterviews(
		...Array.from({ length: 11 }, (_, index) => ({ ...first, id: `talk-${11 - index}` })),
	);
	const pages = placePages(eleven, place);
	assert.deepEqual(
		pages.map(({ number, path }) => [number, path]),
		[
			[1, `places/${place}/`],
			[2, `places/${place}/2/`],
		],
	);
	const ids = pages.map(({ mentions }) => [
		...new Set(mentions.map(({ stop }) => stop.interview.id)),
	]);
	assert.equal(ids[0]!.length, 10);
	assert.deepEqual(ids[1], ['talk-1']);
	assert.deepEqual(placePages(withInterviews(emptyInterview), place), [
		{ number: 1, path: `places/${place}/`, mentions: [], measures: [] },
	]);
});
