import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadEdition } from '#src/authoring/load-edition.ts';
import { inReadingOrder } from '#src/edition/model/reading-order.ts';
import { boundsOfView } from '#src/sheet/build/bounds.ts';
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

test('a sheet of the invented edition has its places, and the figures of the measures', () => {
	const { spec, names, levels } = fixtureAtlas().sheet('caucasus');
	assert(ferry.sheets.includes(spec.id));
	assert(names.some(({ id }) => id === 'batumi'));
	const figures = names.filter(({ kind }) => kind === 'figure').map(({ id }) => id);
	assert.deepEqual(figures, [...ferry.measures.keys()]);
	const drawn = levels.at(-1)!.layers.measures!.map(({ id }) => id);
	assert.deepEqual(drawn, figures);
});

test('the sheets of the invented edition are of several projections, and one interview has both', () => {
	const { sheets, views } = fixtureAtlas();
	assert.equal(new Set(sheets.map(({ projection }) => projection.kind)).size, 2);
	assert.deepEqual(ferry.sheets, ['caucasus', 'lighthouse-coast']);
	assert(sheets.every(({ id }) => views.some(({ sheet }) => sheet === id)));
});

test('one place of the invented edition lies off its sheets, and one in no view', () => {
	const { sheets, views, sheet } = fixtureAtlas();
	const isIn = (id: string, [[west, south], [east, north]]: (typeof sheets)[0]['reach']) => {
		const { lon, lat } = places.get(id)!;
		return lon > west && lon < east && lat > south && lat < north;
	};
	assert(!sheets.some(({ reach }) => isIn('tehran', reach)));
	assert(isIn('samsun', sheets[0]!.reach));
	for (const view of views.filter((one) => one.sheet === 'caucasus')) {
		const { project } = sheet('caucasus');
		const { lon, lat } = places.get('samsun')!;
		const [left, , right] = boundsOfView(view, sheet('caucasus'));
		const [x] = project([lon, lat]);
		assert(x < left - (right - left) / 5, view.id);
	}
});
