import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fixtureEdition } from '#src/tests/support/fixture-edition.ts';
import { listPermalinks } from './list-permalinks.ts';
import { mapPermalinks } from './map-permalinks.ts';
import { statementsWithOutcome } from './outcomes/outcomes-of.ts';

const edition = fixtureEdition();
const permalinks = listPermalinks(edition);
const [{ id, introduction, answers }] = edition.interviews as [(typeof edition.interviews)[0]];

test('interviews, answers and places have pages of their own', () => {
	assert.equal(permalinks.get(`interview ${id}`), `${id}/`);
	for (const answer of answers) {
		assert.equal(permalinks.get(`answer ${id}/${answer.id}`), `${id}/${answer.id}/`);
	}
	for (const place of edition.places.keys()) {
		assert.equal(permalinks.get(`place ${place}`), `places/${place}/`);
	}
});

test('a note is a fragment on the page of the passage that it belongs to', () => {
	for (const note of introduction.notes) {
		assert.equal(permalinks.get(`note ${id}/${note.id}`), `${id}/#n-${note.id}`);
	}
	for (const { id: answer, notes } of answers) {
		for (const note of notes) {
			assert.equal(permalinks.get(`note ${id}/${note.id}`), `${id}/${answer}/#n-${note.id}`);
		}
	}
});

test(
	'a statement, and what became of it, are fragments on the page of the passage that it belongs to',
	{ tags: ['statement-addresses'] },
	() => {
		for (const { id: statement } of introduction.statements) {
			assert.equal(permalinks.get(`statement ${id}/${statement}`), `${id}/#s-${statement}`);
		}
		for (const { id: answer, statements } of answers) {
			for (const { id: statement } of statements) {
				const path = `${id}/${answer}/#s-${statement}`;
				assert.equal(permalinks.get(`statement ${id}/${statement}`), path);
			}
		}
		const outcomes = [...permalinks].filter(([key]) => key.startsWith(`outcome ${id}/`));
		assert.deepEqual(
			outcomes.map(([, path]) => path),
			statementsWithOutcome(edition.interviews[0]!).map(({ path }) => path.replace('#s-', '#o-')),
		);
	},
);

test('a term that stands for a place has the address of the place', () => {
	for (const [term, entry] of edition.terms) {
		const path = 'place' in entry ? `places/${entry.place}/` : `topics/#t-${term}`;
		assert.equal(permalinks.get(`term ${term}`), path);
	}
});

test('a source that nothing is based on has no permalink, since the list of sources leaves it out', () => {
	const source = edition.sources.values().next().value!;
	const unused = { ...source, id: 'unused-leaflet' };
	const sources = new Map([...edition.sources, [unused.id, unused]]);
	assert.equal(listPermalinks({ ...edition, sources }).has('source unused-leaflet'), false);
});

test('listPermalinks lists every item of the edition', { tags: ['permalinks'] }, () => {
	const { interviews, places, terms, sources } = edition;
	const ofInterviews = interviews.flatMap((interview) => [
		interview.id,
		...interview.answers,
		...[interview.introduction, ...interview.answers].flatMap(({ notes, statements }) => [
			...notes,
			...statements,
		]),
		...statementsWithOutcome(interview),
		...interview.measures,
		...interview.events,
		...interview.history,
	]);
	const ofMap = mapPermalinks(edition).length;
	assert.equal(
		permalinks.size,
		ofInterviews.length + places.size + terms.size + sources.size + ofMap,
	);
});
