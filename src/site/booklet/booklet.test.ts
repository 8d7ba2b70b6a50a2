import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fixtureEdition } from '#src/tests/support/fixture-edition.ts';
import { bookletParts, sourcesOfInterview } from './booklet.ts';

const edition = fixtureEdition();
const interview = edition.interviews[0]!;

test(
	'a booklet has the introduction, the answers in order of number, the maps, the sources and the colophon',
	{ tags: ['booklet'] },
	() => {
		const parts = bookletParts(interview).map(({ number, title }) => [number, title]);
		const questions = interview.answers.map(({ number, question }) => [number, question]);
		assert.deepEqual(parts.slice(0, 3), [[undefined, 'Introduction'], ...questions.slice(0, 2)]);
		const titles = parts.slice(-3).map(([, title]) => title);
		assert.deepEqual(titles, ['Maps', 'Sources', 'About this edition']);
	},
);

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
