import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fixtureEdition } from '#src/tests/support/fixture-edition.ts';
import { interviewOfYear, shownYears, yearOfEvent, yearsOf } from './years.ts';

const edition = fixtureEdition();
const [ferry, lighthouse] = edition.interviews as [
	(typeof edition.interviews)[0],
	(typeof edition.interviews)[0],
];
const years = yearsOf(ferry, edition);
const [first] = years as [(typeof years)[0]];
const event = (id: string, date: string) => yearOfEvent({ id, date } as never, years);

test(
	'yearsOf lists the years of the sheets that an interview shows, with what each tells',
	{ tags: ['years-events'] },
	() => {
		assert.deepEqual(
			years.map(({ id, path, when }) => [id, path, when]),
			[
				['1901', 'timeline/1901/', 'April 1901'],
				['1925', 'timeline/1925/', '29 August 1925'],
				['1950', 'timeline/1950/', '1950'],
				['1977', 'timeline/1977/', '1 May 1977'],
				['2025', 'timeline/2025/', '2 September 2025'],
			],
		);
		assert.deepEqual(
			years.at(-1)!.told.map(({ id }) => id),
			['engine-stops', 'ferry-towed'],
		);
	},
);

test('yearsOf finds no years for an interview whose sheets have no past', () => {
	assert.deepEqual(yearsOf(lighthouse, edition), []);
});

test('each year is shown once, with the oldest interview that has its sheet', () => {
	assert.equal(interviewOfYear(first, edition), ferry);
	assert.equal(interviewOfYear({ sheet: 'no-sheet' }, edition), undefined);
	assert.deepEqual(
		shownYears({ ...edition, interviews: [ferry, ferry, lighthouse] }).map(({ id }) => id),
		years.map(({ id }) => id),
	);
});

test(
	'yearOfEvent is the year that tells an event, and otherwise the last year before it',
	{ tags: ['years-events'] },
	() => {
		assert.deepEqual(event('foggy-years', '1950'), { id: '1950', isTold: true });
		assert.deepEqual(event('ferry-towed', '2025-09-03'), { id: '2025', isTold: true });
		assert.deepEqual(event('no-such-event', '1930'), { id: '1925', isTold: false });
		assert.deepEqual(event('no-such-event', '1925-08-28'), { id: '1901', isTold: false });
		assert.deepEqual(event('no-such-event', '1925-08-29'), { id: '1925', isTold: false });
		assert.deepEqual(event('no-such-event', '2000'), { id: '1977', isTold: false });
	},
);

test(
	'yearOfEvent is none before the first year, and once no land changes hands any more: the map shows today',
	{ tags: ['years-events'] },
	() => {
		assert.equal(event('no-such-event', '1900'), undefined);
		assert.equal(event('no-such-event', '2026'), undefined);
		assert.equal(yearOfEvent({ id: 'no-such-event', date: '1980' }, years.slice(0, 4)), undefined);
		assert.equal(yearOfEvent({ id: 'no-such-event', date: '1980' }, []), undefined);
	},
);
