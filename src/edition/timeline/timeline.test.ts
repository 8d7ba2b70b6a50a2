import assert from 'node:assert/strict';
import { test } from 'node:test';
import { currentEdition } from '#src/authoring/current-edition.ts';
import { type DrawnEvent, drawTimeline, eventsOf } from './timeline.ts';

const edition = currentEdition();
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
	const annexed = before.find(({ year }) => year === '1910')!;
	assert.equal(annexed.gapLabel, '24 years');
	const [first] = annexed.events;
	assert.equal(first!.when, '29 August 1910');
	assert.match(first!.passages[0]!.name, /^Answer \d+, /);
	assert.match(first!.passages[0]!.notes[0]!.path, /#n-national-feeling$/);
});

test('drawTimeline lists the first year with an event in each decade', () => {
	assert.equal(new Set(decades.map((year) => year.slice(0, 3))).size, decades.length);
	assert.equal(decades[0], before[0]!.year);
});

test('eventsOf finds the events that concern an answer or a note', () => {
	const [first] = eventsOf(interview, { note: 'famine-deaths' });
	assert.deepEqual(first, {
		when: '1994–1998',
		name: '1994–1998: Famine strikes North Korea, in about these years',
		path: 'timeline/#famine',
	});
	assert.deepEqual(
		eventsOf(interview, { note: 'power-of-siberia-2' }).map(({ when }) => when),
		['2 Sept 2025', '3 Sept 2025'],
	);
	assert(eventsOf(interview, { answer: 'gas-pipelines' }).length > 3);
	assert.deepEqual(eventsOf(interview, { answer: 'no-such-answer' }), []);
});
