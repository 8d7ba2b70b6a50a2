import assert from 'node:assert/strict';
import { test } from 'node:test';
import { statementsWithOutcome } from '#src/edition/outcomes/outcomes-of.ts';
import { fixtureEdition } from '#src/tests/support/fixture-edition.ts';
import { bookletParts, sourcesOfInterview } from './booklet.ts';

const edition = fixtureEdition();
const interview = edition.interviews[0]!;

test(
	'a booklet has the introduction, the answers in order of number, the verdicts, the maps, the sources and the colophon',
	{ tags: ['booklet'] },
	() => {
		const parts = bookletParts(interview).map(({ number, title }) => [number, title]);
		const questions = interview.answers.map(({ number, question }) => [number, question]);
		assert.deepEqual(parts.slice(0, 3), [[undefined, 'Introduction'], ...questions.slice(0, 2)]);
		const titles = parts.slice(-4).map(([, title]) => title);
		assert.deepEqual(titles, ['Then and since', 'Maps', 'Sources', 'About this edition']);
		const { answers, introduction } = edition.interviews[1]!;
		const undecided = answers.map((answer) => ({ ...answer, statements: [] }));
		const ids = bookletParts({ introduction, answers: undecided, sheets: interview.sheets }).map(
			({ id }) => id,
		);
		assert(!ids.includes('then-and-since'));
	},
);

test('sourcesOfInterview lists each source that notes and verdicts cite once, sorted by short form', () => {
	const sources = sourcesOfInterview(edition, interview);
	const passages = [interview.introduction, ...interview.answers];
	const citing = [
		...passages.flatMap(({ notes }) => notes),
		...statementsWithOutcome(interview).map(({ outcome }) => outcome),
	];
	const cited = new Set(citing.flatMap(({ citations }) => citations.map(({ key }) => key)));
	const withoutNotes = {
		...interview,
		introduction: { ...interview.introduction, notes: [] },
		answers: interview.answers.map((answer) => ({ ...answer, notes: [] })),
	};
	assert.equal(sourcesOfInterview(edition, withoutNotes).length, 4);
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
