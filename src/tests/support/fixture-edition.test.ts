import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadEdition } from '#src/authoring/load-edition.ts';
import { inReadingOrder } from '#src/edition/model/reading-order.ts';
import { NOTE_KINDS } from '#src/shared/note-kinds.ts';
import { FIXTURE_EDITION, fixtureAtlas, fixtureEdition } from './fixture-edition.ts';

const { interviews, places, terms, moves } = fixtureEdition();
const [ferry] = interviews as [(typeof interviews)[0]];
const passages = inReadingOrder(interviews).map(({ passage }) => passage);

test('the invented edition has two interviews and a note of each kind', () => {
	assert.equal(interviews.length, 2);
	const kinds = new Set(passages.flatMap(({ notes }) => notes.map(({ kind }) => kind)));
	assert.deepEqual(kinds, new Set(NOTE_KINDS));
});

test('the invented edition names a place in four scripts, in its list of places and in a text', () => {
	const names = places.get('batumi')!.names.map(({ name }) => name);
	const text = ferry.introduction.paragraphs.map((paragraph) => paragraph.text).join('\n');
	for (const script of ['Georgian', 'Armenian', 'Arabic', 'Cyrillic']) {
		const letters = new RegExp(`\\p{Script=${script}}`, 'u');
		assert(names.some((name) => letters.test(name)) && letters.test(text), script);
	}
});

test('the invented edition has a measure, an event, a topic, three kinds of terms and a revision', () => {
	assert(ferry.measures.size > 0 && ferry.events.length > 0 && ferry.topics.length > 0);
	const kindsOfTerm = [...terms.values()].map((term) => ('place' in term ? 'place' : term.kind));
	assert.deepEqual(kindsOfTerm, ['place', 'person', 'word']);
	const revised = ferry.history.flatMap(({ changes }) => changes.map(({ kind }) => kind));
	assert.deepEqual(new Set(revised), new Set(['answer', 'note', 'source']));
});

test('the invented edition has a moved note', () => {
	assert.deepEqual(moves.aliases.get('note invented-ferry/berth-name'), ['n-old-berth']);
});

test('the invented edition has a draft, which only an edition with drafts includes', () => {
	const [withDraft] = loadEdition(FIXTURE_EDITION, true).interviews;
	const answers = ferry.answers.map(({ id }) => id);
	assert.deepEqual(
		withDraft!.answers.map(({ id }) => id),
		[...answers, 'winter'],
	);
});

test('the maps of the invented edition have its places and measures', () => {
	const { frame, labels, measures } = fixtureAtlas().sheet('south-caucasus');
	assert(ferry.frames.includes(frame.id));
	assert(labels.some(({ place }) => place === 'batumi'));
	assert.deepEqual(
		measures.map(({ id }) => id),
		[...ferry.measures.keys()],
	);
});
