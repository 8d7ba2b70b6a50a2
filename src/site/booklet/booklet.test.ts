import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fixtureEdition } from '#src/tests/support/fixture-edition.ts';
import { bookletPages, bookletParts, sourcesOfInterview } from './booklet.ts';

const edition = fixtureEdition();
const interview = edition.interviews[0]!;

test(
	'a booklet has the introduction, the answers in order of number, the maps, the sources and the colophon',
	{ tags: ['booklet'] },
	() => {
		const titles = bookletParts(interview).map(({ title }) => title);
		assert.deepEqual(titles.slice(0, 3), ['Introduction', '1 · Crossing', '2 · Timetable']);
		assert.deepEqual(titles.slice(-3), ['Maps', 'Sources', 'About this edition']);
	},
);

test('each part has its own pages, with its title in their top right corner', () => {
	assert.equal(
		bookletPages('Talk', [{ id: 'gas', title: '4 · Gas' }]),
		'#gas{page:p-gas}@page p-gas{@top-left{content:"Talk"}@top-right{content:"4 · Gas"}}',
	);
});

test('a title with quotation marks or markup stays one CSS string', () => {
	const css = bookletPages('a "b" </style>\\', [{ id: 'x', title: '' }]);
	assert.match(css, /content:"a \\22 b\\22 {2}\\3c \/style>\\5c "/);
	assert.doesNotMatch(css, /<\/style/);
});

test('sourcesOfInterview lists each source that the notes cite once, sorted by short form', () => {
	const sources = sourcesOfInterview(edition, interview);
	const notes = [interview.introduction, ...interview.answers].flatMap((passage) => passage.notes);
	const cited = new Set(notes.flatMap(({ citations }) => citations.map(({ key }) => key)));
	assert.deepEqual(new Set(sources.map(({ id }) => id)), cited);
	assert.equal(sources.length, cited.size);
	const shorts = sources.map(({ short }) => short);
	assert.deepEqual(shorts, [
		'Invented rule, 1998',
		'Nobody, 1955',
		'Nowhere and Noone, 2024',
		'Testquay, 6 May 2025',
	]);
});
