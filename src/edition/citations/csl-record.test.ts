import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fixtureEdition } from '#src/tests/support/fixture-edition.ts';
import type { Interview } from '../model/edition.ts';
import { answerRecord, citationPaths, interviewRecord, noteRecord } from './csl-record.ts';

const { site, interviews } = fixtureEdition();
const [interview] = interviews;
const permalink = (path: string) => `https://example.org/some/folder/${path}`;
const cited = { site, interview: interview!, permalink };
const timetable = interview!.answers.find(({ id }) => id === 'timetable')!;

test('interviewRecord gives people, day, kind of text, source text, version and permalink', () => {
	const { version, issued, ...record } = interviewRecord(cited);
	assert.deepEqual(record, {
		id: 'invented-ferry',
		type: 'document',
		title: 'An interview about a ferry, made up',
		author: [{ family: 'Madeup', given: 'Vera' }],
		genre: 'interview',
		'event-date': { 'date-parts': [[2025, 5, 6]] },
		medium: 'invented for the tests, from the first word to the last; nobody said it',
		'original-title': 'A ferry that nobody has seen',
		'original-date': { 'date-parts': [[2025, 5, 6]] },
		publisher: 'Testquay',
		language: 'en-GB',
		URL: 'https://example.org/some/folder/invented-ferry/',
	});
	const [{ version: newest, date }] = interview!.history;
	assert.equal(version, newest);
	assert.deepEqual(issued, { 'date-parts': [date.split('-').map(Number)] });
});

test('answerRecord is a chapter of the interview, with its own address and the same facts', () => {
	const record = answerRecord(cited, timetable);
	assert.equal(record.type, 'chapter');
	assert.equal(record.id, 'invented-ferry-timetable');
	assert.match(record.title, /^How many times .* keep count\?$/);
	assert.equal(record['container-title'], interview!.title);
	assert.equal(record['URL'], permalink('invented-ferry/timetable/'));
	assert.match(`${record['medium']}`, /^invented for the tests/);
});

test('answerRecord keeps a question mark and an ellipsis', () => {
	for (const question of ['Why?', 'And then...']) {
		assert.equal(answerRecord(cited, { ...timetable, question }).title, question);
	}
});

test('noteRecord has the site as its author, and no kind of text', () => {
	const note = timetable.notes.find(({ id }) => id === 'sailings')!;
	const record = noteRecord(cited, note);
	assert.deepEqual(record['author'], [{ literal: 'Testquay' }]);
	assert.equal(record.title, 'Seven, eight or none? (Timetable, note 1, Disputed)');
	assert.equal(record['URL'], permalink('invented-ferry/timetable/#n-sailings'));
	assert.equal(record['medium'], undefined);
	const [first] = interview!.introduction.notes;
	assert.match(
		noteRecord(cited, first!).title,
		/^Made up, pilot and all \(Introduction, note 1, Context\)$/,
	);
});

test('a family name is the last word unless `family` says otherwise; a name of one word is not split', () => {
	const people = [
		{ name: 'Ana de Lima', role: '' },
		{ name: 'Kim Min', family: 'Kim', role: '' },
		{ name: 'Plato', role: '' },
	];
	const { author } = interviewRecord({
		...cited,
		interview: { ...interview, people } as Interview,
	});
	assert.deepEqual(author, [
		{ family: 'Lima', given: 'Ana de' },
		{ family: 'Kim', given: 'Min' },
		{ literal: 'Plato' },
	]);
});

test('every interview and every answer has a citation file in both formats', () => {
	const pages = citationPaths(interviews).map(({ params }) => Object.values(params));
	const first = interview!.answers[0]!.id;
	assert.deepEqual(pages.slice(0, 4), [
		['invented-ferry', undefined, 'bib'],
		['invented-ferry', undefined, 'json'],
		['invented-ferry', first, 'bib'],
		['invented-ferry', first, 'json'],
	]);
	const answers = interviews.flatMap((each) => each.answers);
	assert.equal(pages.length, 2 * (answers.length + interviews.length));
});
