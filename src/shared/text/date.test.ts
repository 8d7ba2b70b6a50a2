import assert from 'node:assert/strict';
import { test } from 'node:test';
import { briefDates, dateMistake, dayRange, formatDate, fullDate, monthAndYear } from './date.ts';

test('fullDate and monthAndYear write dates in the British form', () => {
	assert.equal(fullDate('2023-10-12'), '12 October 2023');
	assert.equal(monthAndYear('2026-02-01'), 'February 2026');
});

test('fullDate returns the same day at the ends of a year in every time zone', () => {
	assert.equal(fullDate('2023-01-01'), '1 January 2023');
	assert.equal(fullDate('2023-12-31'), '31 December 2023');
});

for (const [date, until, words] of [
	['1860-11-14', undefined, '14 November 1860'],
	['2003-09', undefined, 'September 2003'],
	['1886', undefined, '1886'],
	['1994', '1998', '1994–1998'],
	['2023-08', '2023-10-01', 'August 2023 – 1 October 2023'],
] as const) {
	test(`writtenDate writes ${date} as precisely as it is known`, () => {
		assert.equal(formatDate(date, until), words);
	});
}

test('briefDates adds the month and the day only where dates would be alike', () => {
	assert.deepEqual(briefDates([]), []);
	const days = ['1910-08-29', '1950', '1950-06-25', '2025-04-30', '2025-09-02', '2025-09-03'];
	assert.deepEqual(briefDates(days.map((date) => ({ date }))), [
		'1910',
		'1950',
		'Jun 1950',
		'Apr 2025',
		'2 Sept 2025',
		'3 Sept 2025',
	]);
	const span = { date: '1994', until: '1998' };
	assert.deepEqual(briefDates([span, { date: '1994-05' }]), ['1994–1998', '1994']);
	assert.deepEqual(briefDates([span, span]), ['1994–1998', '1994–1998']);
	const week = { date: '2026-02-19', until: '2026-02-25' };
	assert.deepEqual(briefDates([week]), ['2026']);
	assert.deepEqual(briefDates([week, { date: '2026-04' }]), ['Feb 2026', 'Apr 2026']);
});

test('dayRange returns the first and the last day that a date can mean', () => {
	assert.deepEqual(dayRange('1970-01-01'), [0, 0]);
	assert.deepEqual(dayRange('1970-02'), [31, 58]);
	assert.deepEqual(dayRange('1970'), [0, 364]);
	assert.deepEqual(dayRange('1972-12'), [1065, 1095]);
	assert(dayRange('1858-05-28')[0] < dayRange('1860')[0]);
});

for (const date of ['1886', '2023-12', '2024-02-29']) {
	test(`dateMistake finds no mistake in ${date}`, () => assert.equal(dateMistake(date), undefined));
}

for (const [date, says] of [
	['2023-02-30', /February 2023 has 28\. Did you mean "2023-02-28"\?/],
	['2023-06-00', /June 2023 has 30/],
	['2023-13-01', /There is no month 13/],
	['12.10.2023', /year-month-day, such as "2023-10-12"/],
	['2023-1', /what is not known is left out/],
] as const) {
	test(`dateMistake explains the mistake in ${date}`, () => {
		assert.match(dateMistake(date) ?? '', says);
	});
}
