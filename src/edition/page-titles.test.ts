import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fixtureEdition } from '#src/tests/support/fixture-edition.ts';
import { answerTitle, describePart, placeTitle } from './page-titles.ts';

const interview = fixtureEdition().interviews[0]!;
const titleOf = (id: string) =>
	answerTitle(
		interview,
		interview.answers.find((answer) => answer.id === id)!,
		'Tumen',
	);

test('an answer’s title has the question, or the name of the person interviewed if the question is long', () => {
	assert.equal(titleOf('crossing'), 'Crossing: Where does the ferry go? · Tumen');
	assert.equal(titleOf('timetable'), 'Timetable: interview with Vera Madeup · Tumen');
});

test('a place’s title gives its type, unless the name already does', () => {
	const titles = [
		{ name: 'Rajin', type: 'port town', country: 'KP' as const },
		{ name: 'Lake Khasan', type: 'lake', country: 'RU' as const },
		{ name: 'Mouth of the Tumen', type: 'river mouth', country: null },
	].map((place) => placeTitle(place, 'Tumen'));
	assert.deepEqual(titles, [
		'Rajin: port town, North Korea · Tumen',
		'Lake Khasan, Russia · Tumen',
		'Mouth of the Tumen · Tumen',
	]);
});

test('a description begins with the kind of text', { tags: ['rendering-label'] }, () => {
	assert.equal(
		describePart('The ferry is late.', interview),
		'Invented for the tests: The ferry is late.',
	);
});
