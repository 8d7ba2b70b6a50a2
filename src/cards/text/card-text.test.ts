import assert from 'node:assert/strict';
import { test } from 'node:test';
import { currentEdition } from '#src/authoring/current.ts';
import { answerWords, describeCard, interviewWords, placeWords, siteWords } from './card-text.ts';
import { timelineWords } from './timeline-text.ts';

const edition = currentEdition();
const interview = edition.interviews[0]!;
const answer = interview.answers.find(({ id }) => id === 'gas-pipelines')!;

test('an answer’s card has question, summary, what that is, who and when, and what it holds', () => {
	const words = answerWords(interview, answer, edition);
	assert.equal(words.number, '4');
	assert.equal(words.title, answer.question);
	assert.equal(words.body, answer.summary);
	assert.equal(words.remark, interview.label);
	assert.equal(
		words.eyebrow.name + words.eyebrow.more,
		'Patrick Maurus, interview of 12 October 2023',
	);
	assert.match(words.holds, /^\d+ notes, of them /);
});

test('all that is a part of the text says that it is a rendering', () => {
	const all = [
		interviewWords(interview, edition),
		...interview.answers.map((one) => answerWords(interview, one, edition)),
	];
	for (const { remark } of all) assert.equal(remark, interview.label);
});

test('a place’s card has the names that were checked, one a language', () => {
	const words = placeWords(edition.places.get('rajin')!, edition);
	assert.deepEqual(words.names, ['라진', 'Радзин', '罗津']);
	assert.equal(words.eyebrow.name, 'Port town, North Korea');
	assert.deepEqual(placeWords(edition.places.get('tripoint')!, edition).names, []);
});

test('the timeline’s card counts its events and gives the years they span', () => {
	const { events } = interview;
	const years = [events[0]!, events.at(-1)!].map(({ date }) => date.slice(0, 4));
	assert.equal(timelineWords(edition).eyebrow.name, `${events.length} events, ${years.join('–')}`);
});

test('who cannot see a card is told all of it, in sentences', () => {
	const words = answerWords(interview, answer, edition);
	const told = describeCard(words);
	const { number, title, body, remark, holds, picture } = words;
	for (const part of [number, title, body, remark, holds, picture]) assert.ok(told.includes(part!));
	assert.doesNotMatch(told, /\.\.|undefined|\s\s/);
	assert.equal(describeCard(siteWords(edition)).split('. ')[0], edition.site.name);
});
