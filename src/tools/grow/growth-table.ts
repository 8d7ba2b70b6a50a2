import type { QueryCost } from './query-site.ts';
import type { ProcessUsage } from './watch-process.ts';
import type { SiteSizes } from './weigh-site.ts';

/** Measurements of one site. */
export interface SiteMeasurements {
	/** Number of interviews. */
	interviews: number;
	build: ProcessUsage;
	weights: SiteSizes;
	queries: QueryCost[];
}

const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);
const kilobytes = (bytes: number) => (bytes / 1e3).toFixed(1);

const COLUMNS: [string, (row: SiteMeasurements) => string][] = [
	['interviews', ({ interviews }) => `${interviews}`],
	['build, s', ({ build }) => build.seconds.toFixed(0)],
	['processor, s', ({ build }) => build.processorSeconds.toFixed(0)],
	['memory, MB', ({ build }) => build.peakMegabytes.toFixed(0)],
	['files', ({ weights }) => `${weights.files}`],
	['site, MB', ({ weights }) => megabytes(weights.site)],
	['index, MB', ({ weights }) => megabytes(weights.index)],
	['interview, kB', ({ weights }) => kilobytes(weights.interview)],
	['answer, kB', ({ weights }) => kilobytes(weights.answer)],
	['front, kB', ({ weights }) => kilobytes(weights.front)],
	['other, kB', ({ weights }) => kilobytes(weights.other)],
	['query, kB', ({ queries }) => kilobytes(median(queries.map(({ bytes }) => bytes)))],
	['query, ms', ({ queries }) => median(queries.map(({ ms }) => ms)).toFixed(0)],
];

/** Formats measurements as a table, with a row for each site. */
export function growthTable(rows: readonly SiteMeasurements[]): string {
	const cells = [
		COLUMNS.map(([name]) => name),
		...rows.map((row) => COLUMNS.map(([, f]) => f(row))),
	];
	const widths = COLUMNS.map((_, i) => Math.max(...cells.map((row) => row[i]!.length)));
	return cells.map((row) => row.map((cell, i) => cell.padStart(widths[i]!)).join('  ')).join('\n');
}

/** Largest growth allowed of what a reader downloads, as a share: 0.2 is 20 %. */
const LIMIT = 0.2;

/**
 * Compares what a reader downloads from two sites.
 *
 * @returns A line of text for each kind of page, and whether any of them has grown by more than `LIMIT`.
 */
export function compareGrowth(
	small: SiteMeasurements,
	large: SiteMeasurements,
): { lines: string[]; isTooMuch: boolean } {
	const bytes = ({ weights: { interview, answer, front, other }, queries }: SiteMeasurements) => ({
		'an interview’s page': interview,
		'an answer’s page': answer,
		'the front page': front,
		'the heaviest other page': other,
		'a query': median(queries.map((query) => query.bytes)),
	});
	const before = Object.entries(bytes(small));
	const after = Object.values(bytes(large));
	const shares = before.map(([name, size], i) => ({ name, share: after[i]! / size - 1 }));
	return {
		lines: shares.map(
			({ name, share }) =>
				`${name}: ${share < 0 ? '' : '+'}${(share * 100).toFixed(1)} % from ${small.interviews} to ${large.interviews}${share > LIMIT ? `, more than ${LIMIT * 100} %` : ''}`,
		),
		isTooMuch: shares.some(({ share }) => share > LIMIT),
	};
}

function median(numbers: readonly number[]): number {
	const sorted = numbers.toSorted((a, b) => a - b);
	const middle = Math.floor(sorted.length / 2);
	return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
