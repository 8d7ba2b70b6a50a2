import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fixtureEdition } from '#src/tests/support/fixture-edition.ts';
import {
	curlQuotes,
	splitWords,
	toIndexedText,
	toPrintedText,
} from '../shared/excerpts/indexed-text.ts';
import { toRecords } from './records.ts';

test(
	'the record of an answer has the first word of each statement as Pagefind counts the words',
	{ tags: ['search-statements'] },
	() => {
		const edition = fixtureEdition();
		for (const interview of edition.interviews) {
			const records = toRecords(interview, edition, new Set());
			for (const { statements, text } of records.filter(({ kind }) => kind === 'answer')) {
				const words = splitWords(curlQuotes(toIndexedText(text)));
				const all = interview.answers.flatMap((answer) => answer.statements);
				for (const { id, from } of statements!) {
					const [first] = all.find((statement) => statement.id === id)!.text.split(' ');
					assert.equal(toPrintedText(words[from]!), first, id);
				}
			}
		}
	},
);
