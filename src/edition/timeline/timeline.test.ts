import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fixtureEdition } from '#src/tests/support/fixture-edition.ts';
import { type DrawnEvent, drawTimeline, eventsOf } from './timeline.ts';

const edition = fixtureEdition();
const [interview] = edition.interviews as [(typeof edition.interviews)[0]];
const { before, turn, since, decades } = drawTimeline(interview, edition);
const idsOf = (events: readonly DrawnEvent[]) => events.map(({ event }) => event.id);
const all = (years: typeof before) => years.flatMap(({ events }) => events);

test(
	'drawTimeline lists every event, in the order of the interview’s events',
	{ tags: ['timeline'] },
	() => {
		assert.deepEqual(
			idsOf([...all(before), ...turn, ...all(since)]),
			interview.events.map(({ id }) => id),
		);
	},
);

test('drawTimeline splits the events at the day of the interview', () => {
	assert(turn.length > 0);
	for (const { event } of all(before)) assert(event.date < interview.date, event.id);
	for (const { event } of turn) assert.equal(event.date, interview.date);
	for (const { event } of all(since)) assert(event.date > interview.date, event.id);
});

test('drawTimeline labels a long gap, and lists the passages and notes that an event concerns', () => {
	const opened = before.find(({ year }) => year === '1925')!;
	assert.equal(opened.gapLabel, '24 years');
	const [first] = opened.events;
	assert.equal(first!.when, '29 August 1925');
	assert.match(first!.passages[0]!.name, /^Answer \d+, /);
	assert.match(first!.passages[0]!.notes[0]!.path, /#n-berth-name$/);
});

test('drawTimeline lists the first year with an event in each decade', () => {
	assert.equal(new Set(decades.map((year) => year.slice(0, 3))).size, decades.length);
	assert.equal(decades[0], before[0]!.year);
});

test('eventsOf finds the events that concern a passage or its notes', () => {
	const whenOf = (id: string, ...notes: string[]) =>
		eventsOf(interview, { id, notes: notes.map((note) => ({ id: note })) }).map(({ when }) => when);
	assert.deepEqual(whenOf('no-such-answer', 'sailings').slice(0, 1), ['1950–1954']);
	assert.deepEqual(whenOf('no-such-answer', 'laid-up'), ['2 Sept 2025', '3 Sept 2025']);
	assert.deepEqual(
		eventsOf(interview, { id: 'night-boat', notes: [] }).map(({ path }) => path),
		['timeline/#invented-ferry--engine-stops', 'timeline/#invented-ferry--ferry-towed'],
	);
	assert.deepEqual(whenOf('no-such-answer'), []);
});
