import type { FirstView } from './measure-first-view.ts';
import type { Reading } from './measure-reading.ts';
import type { Results } from './rounds.ts';

/** Prints a table for each device: the medians of the floor and of the site, and their ratio. */
export function printReport(results: readonly Results[]): void {
	for (const result of results) {
		process.stdout.write(`\n${result.device}, medians of ${result.page.length} rounds\n`);
		for (const row of [...viewRows(result), ...readingRows(result), ...searchRows(result)])
			process.stdout.write(`${line(row)}\n`);
	}
}

type Row = [what: string, floor: string, site: string, ratio: string];

const line = ([what, ...figures]: Row): string =>
	[what.padEnd(36), ...figures.map((figure) => figure.padStart(10))].join('');

function viewRows({ floor, page, floorLink, pageLink }: Results): Row[] {
	const medianOf = (views: readonly FirstView[], key: keyof FirstView) =>
		median(views.map((view) => view[key]));
	const compared = (what: string, a: number, b: number): Row => [
		what,
		a.toFixed(0),
		b.toFixed(0),
		`× ${(b / a).toFixed(2)}`,
	];
	const plain = (what: string, key: keyof FirstView, scale = 1, digits = 0): Row => [
		what,
		(medianOf(floor, key) / scale).toFixed(digits),
		(medianOf(page, key) / scale).toFixed(digits),
		'',
	];
	return [
		['', 'floor', 'Tumen', 'ratio'],
		compared('first paint, ms', medianOf(floor, 'firstPaint'), medianOf(page, 'firstPaint')),
		compared('largest paint, ms', medianOf(floor, 'largestPaint'), medianOf(page, 'largestPaint')),
		compared('deep link in its place, ms', median(floorLink), median(pageLink)),
		plain('layout shift', 'shift', 1, 3),
		plain('blocking time, ms', 'blocking'),
		plain('requests until quiet', 'requests'),
		plain('kB until quiet', 'bytes', 1000, 1),
	];
}

function readingRows({ floorReading, pageReading }: Results): Row[] {
	const row = (what: string, key: keyof Reading, digits = 0): Row => [
		`  ${what}`,
		...([floorReading, pageReading].map((all) =>
			median(all.map((one) => one[key])).toFixed(digits),
		) as [string, string]),
		'',
	];
	return [
		['read to the end, processor × ¼', '', '', ''],
		row('tasks over 50 ms', 'longTasks'),
		row('the longest, ms', 'longest'),
		row('layout shift', 'shift', 5),
	];
}

function searchRows({ unhurried, hurried }: Results): Row[] {
	return [
		['search: first key to right answer', '', 'unhurried', 'hurried'],
		both('ms', (journeys) => median(journeys.map(({ time }) => time)).toFixed(0)),
		both('kB in all', (journeys) => (median(journeys.map(({ bytes }) => bytes)) / 1000).toFixed(1)),
		both('first click lands', (journeys) => {
			const landed = journeys.filter(({ opensAnswer }) => opensAnswer).length;
			return `${landed}/${journeys.length}`;
		}),
	];
	function both(what: string, format: (journeys: Results['hurried']) => string): Row {
		return [`  ${what}`, '', format(unhurried), format(hurried)];
	}
}

/** Returns the middle value; for an even number of values, the lower of the two in the middle. */
function median(values: readonly number[]): number {
	return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)]!;
}
