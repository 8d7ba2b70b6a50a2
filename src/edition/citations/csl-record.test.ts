import assert from 'node:assert/strict';
import { test } from 'node:test';
import { currentEdition } from '#src/authoring/current-edition.ts';
import type { Interview } from '../model/edition.ts';
import { answerRecord, citationPaths, interviewRecord, noteRecord } from './csl-record.ts';

const { site, interviews } = currentEdition();
const [interview] = interviews;
const permalink = (path: string) => `https://example.org/some/folder/${path}`;
const cited = { site, interview: interview!, permalink };
const gas = interview!.answers.find(({ id }) => id === 'gas-pipelines')!;

test('interviewRecord gives people, day, kind of text, source text, version and permalink', () => {
	const { version, issued, ...record } = interviewRecord(cited);
	assert.deepEqual(record, {
		id: 'putin-kim-pact',
		type: 'document',
		title: 'What a Putin–Kim pact could change in the Far East',
		author: [{ family: 'Maurus', given: 'Patrick' }],
		genre: 'interview',
		'event-date': { 'date-parts': [[2023, 10, 12]] },
		medium: 'rendered from a machine translation, edited for clarity; not a transcript',
		'original-title': 'The pact between Putin and Kim Jong Un could change the Far East',
		'original-date': { 'date-parts': [[2023, 10, 12]] },
		publisher: 'Tumen',
		language: 'en-GB',
		URL: 'https://example.org/some/folder/putin-kim-pact/',
	});
	const [{ version: newest, date }] = interview!.history;
	assert.equal(version, newest);
	assert.deepEqual(issued, { 'date-parts': [date.split('-').map(Number)] });
});

test('answerRecord is a chapter of the interview, with its own address and the same facts', () => {
	const record = answerRecord(cited, gas);
	assert.equal(record.type, 'chapter');
	assert.equal(record.id, 'putin-kim-pact-gas-pipelines');
	assert.match(record.title, /^For North Korea, .* oil or gas$/);
	assert.equal(record['container-title'], interview!.title);
	assert.equal(record['URL'], permalink('putin-kim-pact/gas-pipelines/'));
	assert.match(`${record['medium']}`, /machine translation/);
});

test('answerRecord keeps a question mark and an ellipsis', () => {
	for (const question of ['Why?', 'And then...']) {
		assert.equal(answerRecord(cited, { ...gas, question }).title, question);
	}
});

test('noteRecord has the site as its author, and no kind of text', () => {
	const note = gas.notes.find(({ id }) => id === 'kogas-2003')!;
	const record = noteRecord(cited, note);
	assert.deepEqual(record['author'], [{ literal: 'Tumen' }]);
	assert.equal(record.title, 'Gas pipelines, note 4 (Context)');
	assert.equal(record['URL'], permalink('putin-kim-pact/gas-pipelines/#n-kogas-2003'));
	assert.equal(record['medium'], undefined);
	const [first] = interview!.introduction.notes;
	assert.match(noteRecord(cited, first!).title, /^Introduction, note 1/);
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

test('every interview and every answer has citation files', () => {
	const pages = citationPaths(interviews).map(({ params }) => [params.interview, params.answer]);
	assert.deepEqual(pages.slice(0, 2), [
		['putin-kim-pact', undefined],
		['putin-kim-pact', interview!.answers[0]!.id],
	]);
	assert.equal(
		pages.length,
		interviews.flatMap(({ answers }) => answers).length + interviews.length,
	);
});
