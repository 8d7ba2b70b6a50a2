import { stringify } from 'csv-stringify/sync';
import { describeMeasuring } from '#src/edition/interview-map/describe-measuring.ts';
import type { Edition, Interview } from '#src/edition/model/edition.ts';
import type { Measure } from '#src/edition/model/measure.ts';
import { versionLine } from '#src/edition/version-line.ts';
import { placePath } from '#src/shared/address.ts';
import { licenceLine, measuredLicences, TEXT_LICENCES } from '../licences.ts';
import { sourceUrl } from '../source-url.ts';
import type { ToUrl } from '../to-url.ts';

/**
 * Returns every measured distance of the edition as CSV (RFC 4180, UTF-8 with the byte order mark that spreadsheets
 * look for, one header line). Kilometres are numbers without a unit, with a decimal point. Several values in one cell
 * are separated by a vertical bar and have the same order in each such column. A cell that a spreadsheet would read as
 * a formula gets an apostrophe in front. The label of the interview and the licences are in every row, because a table
 * has no other place for them.
 */
export const measuresCsv = (edition: Edition, toUrl: ToUrl): string =>
	stringify(
		edition.interviews.flatMap((interview) =>
			[...interview.measures.values()].map((measure) => row(measure, interview, edition, toUrl)),
		),
		{ header: true, escape_formulas: true, record_delimiter: 'windows', bom: true },
	);

function row(
	measure: Measure,
	interview: Interview,
	edition: Edition,
	toUrl: ToUrl,
): Record<string, string | number> {
	const { id, label, from, to, how, km, text, path, claimed, published = [], explain } = measure;
	return {
		id,
		label,
		from: endOf(from, edition, toUrl),
		to: endOf(to, edition, toUrl),
		how,
		km_computed: km.toFixed(3),
		km_printed: text,
		km_claimed_in_interview: claimed ?? '',
		km_published: joined(published.map((figure) => `${figure.km}`)),
		published_what: joined(published.map(({ what }) => what)),
		published_source: joined(published.map(({ source }) => edition.sources.get(source)!.short)),
		published_address: joined(published.map(({ source }) => sourceUrl(source, edition, toUrl))),
		explain,
		measured: describeMeasuring(measure, edition),
		address: toUrl(path),
		interview: interview.title,
		edition: versionLine(interview),
		text_of_interview: interview.label,
		licences: joined(
			[...TEXT_LICENCES, ...measuredLicences(edition, [interview])].map(licenceLine),
		),
	};
}

/** Returns the address of a place, or the name of a map line as in the data, “nearest:border-ru-kp”. */
const endOf = (end: string, { places }: Edition, toUrl: ToUrl): string =>
	places.has(end) ? toUrl(placePath(end)) : end;

const joined = (values: readonly string[]): string => values.join(' | ');
