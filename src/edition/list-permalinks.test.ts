import assert from 'node:assert/strict';
import { test } from 'node:test';
import { currentEdition } from '#src/authoring/current.ts';
import { listPermalinks } from './list-permalinks.ts';

const edition = currentEdition();
const permalinks = listPermalinks(edition);
const [{ id, introduction, answers }] = edition.interviews as [(typeof edition.interviews)[0]];

test('listPermalinks gives a page to interviews, answers and places', () => {
	assert.equal(permalinks.get(`interview ${id}`), `${id}/`);
	for (const answer of answers) {
		assert.equal(permalinks.get(`answer ${id}/${answer.id}`), `${id}/${answer.id}/`);
	}
	for (const place of edition.places.keys()) {
		assert.equal(permalinks.get(`place ${place}`), `places/${place}/`);
	}
});

test('listPermalinks gives a note a fragment on the page of the passage it lives in', () => {
	for (const note of introduction.notes) {
		assert.equal(permalinks.get(`note ${id}/${note.id}`), `${id}/#n-${note.id}`);
	}
	for (const { id: answer, notes } of answers) {
		for (const note of notes) {
			assert.equal(permalinks.get(`note ${id}/${note.id}`), `${id}/${answer}/#n-${note.id}`);
		}
	}
});

test('listPermalinks sends a term that stands for a place to the place', () => {
	for (const [term, entry] of edition.terms) {
		const path = 'place' in entry ? `places/${entry.place}/` : `topics/#t-${term}`;
		assert.equal(permalinks.get(`term ${term}`), path);
	}
});

test('listPermalinks leaves nothing out', () => {
	const { interviews, places, terms, sources } = edition;
	const ofInterviews = interviews.flatMap((interview) => [
		interview.id,
		...interview.answers,
		...[interview.introduction, ...interview.answers].flatMap(({ notes }) => notes),
		...interview.measures,
		...interview.events,
		...interview.history,
	]);
	assert.equal(permalinks.size, ofInterviews.length + places.size + terms.size + sources.size);
});
