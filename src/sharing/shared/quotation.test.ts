import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeForSharing, quotation } from './quotation.ts';

const interview = {
	speakers: 'Ann Author',
	title: 'A talk',
	date: '1 May 2020',
	label: 'Rendered from a machine translation.',
	publisher: 'Tumen',
	edition: 'version 1.1, 2 May 2021',
};
const gas = { question: 'Why gas?', address: 'https://x.org/talk/gas/' };

test(
	'a quotation from an answer names speaker, question, interview, rendering, edition and permalink',
	{ tags: ['quote-selection'] },
	() => {
		assert.equal(
			quotation({ ...gas, words: 'Gas is cheap.' }, interview),
			'“Gas is cheap.”\n— Ann Author, answering “Why gas?”, in “A talk”, interview of 1 May 2020. ' +
				'Rendered from a machine translation. Tumen, version 1.1, 2 May 2021. https://x.org/talk/gas/',
		);
	},
);

test(
	'a quotation from a note names the publisher as its author, with number, kind and title of the note',
	{ tags: ['quote-selection'] },
	() => {
		const note = { number: '4', kind: 'Correction', title: 'No gas' };
		assert.equal(
			quotation({ ...gas, words: 'It is not.', note }, interview),
			'“It is not.”\n— Tumen, note 4 (Correction: No gas) to “Why gas?”, in “A talk”, ' +
				'interview of 1 May 2020 with Ann Author; version 1.1, 2 May 2021. https://x.org/talk/gas/',
		);
	},
);

test('quotation marks within a quotation become single', () => {
	const text = quotation({ ...gas, words: 'He says “no”.' }, interview);
	assert.match(text, /^“He says ‘no’\.”\n/);
});

test('a quotation from a note to the introduction names the introduction', () => {
	const note = { number: '1', kind: 'Context', title: 'Why?' };
	const text = quotation({ ...gas, question: undefined, words: 'x', note }, interview);
	assert.match(text, /note 1 \(Context: Why\?\) to the introduction, in “A talk”/);
});

test(
	'the text of a shared link says that the interview is a rendering, and who wrote a note',
	{ tags: ['rendering-label', 'copy-link'] },
	() => {
		assert.equal(
			describeForSharing(interview, false),
			'Ann Author, interview of 1 May 2020. Rendered from a machine translation.',
		);
		assert.equal(
			describeForSharing(interview, true),
			'A note by Tumen to an interview with Ann Author, 1 May 2020. Rendered from a machine translation.',
		);
	},
);
