import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fixtureEdition } from '#src/tests/support/fixture-edition.ts';
import { readingDepths } from './reading-depths.ts';

const tags = ['depths'];
const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');
const makeAnswer = (question: number, line: number, text: number) => ({
	question: words(question),
	line: words(line),
	paragraphs: [{ text: words(text), links: [] }],
	notes: [],
});
const introduction = { ...fixtureEdition().interviews[0]!.introduction, paragraphs: [], notes: [] };

test('the minutes are those of the words at 200 a minute, rounded up', { tags }, () => {
	for (const [text, lines, answers] of [
		[1, '1 minute', '1 minute'],
		[190, '1 minute', '1 minute'],
		[191, '1 minute', '2 minutes'],
		[2000, '1 minute', '11 minutes'],
	] as const) {
		const depths = readingDepths({ introduction, answers: [makeAnswer(10, 15, text)] });
		assert.deepEqual(
			depths.map(({ time }) => time),
			[lines, answers, 'In full'],
		);
	}
	const many = Array.from({ length: 13 }, () => makeAnswer(10, 15, 90));
	assert.deepEqual(
		readingDepths({ introduction, answers: many }).map(({ time, what }) => `${time} ${what}`),
		['2 minutes 13 lines', '7 minutes the answers', 'In full '],
	);
});

test('the depths are named by their lines, answers and notes', { tags }, () => {
	const [ferry, lighthouse] = ['invented-ferry', 'invented-lighthouse'].map((name) =>
		fixtureEdition().interviews.find(({ id }) => id === name)!,
	);
	const notes = [ferry!.introduction, ...ferry!.answers].flatMap((passage) => passage.notes);
	assert.deepEqual(
		readingDepths(ferry!).map(({ what }) => what),
		['three lines', 'the answers', `with ${notes.length} notes`],
	);
	assert.equal(readingDepths(lighthouse!)[0].what, 'one line');
});
