import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fixtureAtlas, fixtureEdition } from '#src/tests/support/fixture-edition.ts';
import {
	answerCardText,
	describeCard,
	interviewCardText,
	placeCardText,
	siteCardText,
} from './card-text.ts';
import { answerCard } from './page-cards.ts';
import { timelineCardText } from './timeline-card-text.ts';

const edition = fixtureEdition();
const interview = edition.interviews[0]!;
const answer = interview.answers.find(({ id }) => id === 'timetable')!;

test('an answer’s card has question, summary, label of the rendering, speaker, date and number of notes', () => {
	const words = answerCardText(interview, answer, edition);
	assert.equal(words.number, '2');
	assert.equal(words.title, answer.question);
	assert.equal(words.body, answer.summary);
	assert.equal(words.remark, interview.label);
	assert.equal(words.eyebrow.name + words.eyebrow.more, 'Vera Madeup, interview of 6 May 2025');
	assert.match(words.footer, /^\d+ notes, of them /);
});

test(
	'every card that quotes the text has the label of the rendering',
	{ tags: ['rendering-label'] },
	() => {
		const cards = [
			interviewCardText(interview, edition),
			...interview.answers.map((other) => answerCardText(interview, other, edition)),
		];
		for (const { remark } of cards) assert.equal(remark, interview.label);
	},
);

test('the card of an answer says how its statements fared, that of an interview how many verdicts there are', () => {
	const crossing = interview.answers.find(({ id }) => id === 'crossing')!;
	const words = answerCardText(interview, crossing, edition);
	assert.deepEqual(words.verdicts, [
		['borne out', 1],
		['true when said', 1],
		['wrong when said', 1],
		['cannot be known', 1],
	]);
	assert.match(
		describeCard(words),
		/ Verdicts: 1 borne out, 1 true when said, 1 wrong when said, 1 cannot be known\. /,
	);
	assert.match(interviewCardText(interview, edition).footer, /^3 answers, \d+ notes, 6 verdicts$/);
	const undecided = { ...crossing, statements: [] };
	assert.doesNotMatch(
		describeCard(answerCardText(interview, undecided, edition)),
		/borne out|\.\s\./,
	);
});

test('a place’s card has its verified names, one per language', () => {
	const batumi = edition.places.get('batumi')!;
	const words = placeCardText(batumi, edition);
	assert.deepEqual(words.names, ['ბათუმი', 'Բաթում', 'باتومی', 'Батуми']);
	assert.equal(words.eyebrow.name, 'City and port, Georgia');
	const unchecked = { ...batumi, names: [{ lang: 'ka', name: 'ბათუმი', verified: false }] };
	assert.deepEqual(placeCardText(unchecked, edition).names, []);
});

test('the timeline’s card has the number of events and their first and last year', () => {
	const { events } = interview;
	const years = [events[0]!, events.at(-1)!].map(({ date }) => date.slice(0, 4));
	assert.equal(
		timelineCardText(edition).eyebrow.name,
		`${events.length} events, ${years.join('–')}`,
	);
});

test('describeCard returns all texts of a card as sentences', () => {
	const words = answerCardText(interview, answer, edition);
	const description = describeCard(words);
	const { number, title, body, remark, footer, picture } = words;
	for (const part of [number, title, body, remark, footer, picture])
		assert.ok(description.includes(part!));
	assert.doesNotMatch(description, /\.\.|undefined|\s\s/);
	assert.equal(describeCard(siteCardText(edition)).split('. ')[0], edition.site.name);
});

test('the description of a card says what its map shows: the caption of the first scene, and what is lit', () => {
	const lighthouse = edition.interviews.find(({ id }) => id === 'invented-lighthouse')!;
	const { alt } = answerCard(lighthouse, lighthouse.answers[0]!, edition, fixtureAtlas());
	assert.match(
		alt,
		/ Map: The lamp that nobody lights would stand at Sukhumi\. About 70 km .* Lit on it: /,
	);
	assert.match(
		interviewCardText(lighthouse, edition).picture,
		/^Map: From the top, the herring .*Poti\.$/,
	);
});
