import { stringify } from 'csv-stringify/sync';
import type { Edition, Interview } from '#src/edition/model/edition.ts';
import { outcomesOf } from '#src/edition/outcomes/outcomes-of.ts';
import { versionLine } from '#src/edition/version-line.ts';
import { ledgerPath, ledgerRowPath } from '#src/shared/address.ts';
import { VERDICT_MEANINGS } from '#src/shared/verdicts.ts';
import { licenceLine, TEXT_LICENCES } from '../licences.ts';
import type { ToUrl } from '../to-url.ts';

type Sources = Pick<Edition, 'sources'>;

/** Returns what became of the statements of an interview, in the order of the text, with what they rest on. */
const outcomeRecords = (interview: Interview, { sources }: Sources, toUrl: ToUrl) =>
	outcomesOf(interview).flatMap(({ stop, rows }) =>
		rows.map(({ statement: { id, path, says, text, outcome }, others }) => ({
			id,
			address: toUrl(path),
			row: toUrl(ledgerRowPath(interview.id, id)),
			answer: stop.answer?.id ?? '',
			says,
			words: text,
			verdict: outcome.verdict,
			qualifier: outcome.qualifier ?? '',
			certainty: outcome.certainty,
			known: outcome.known?.text ?? '',
			since: outcome.text,
			covers: others.map((other) => toUrl(other.path)),
			events: outcome.events.map((event) =>
				toUrl(interview.events.find((one) => one.id === event)!.path),
			),
			sources: [...new Set(outcome.citations.map(({ key }) => key))].map((key) => {
				const { short, URL: address } = sources.get(key)!;
				return { key, short, ...(address && { address }) };
			}),
		})),
	);

/** Returns what became of the statements of an interview as JSON, with the meanings of the verdicts. */
export const outcomesAsJson = (interview: Interview, edition: Sources, toUrl: ToUrl) => ({
	interview: interview.title,
	address: toUrl(ledgerPath(interview.id)),
	edition: versionLine(interview),
	text_of_interview: interview.label,
	licences: TEXT_LICENCES.map(licenceLine),
	verdicts: VERDICT_MEANINGS,
	outcomes: outcomeRecords(interview, edition, toUrl),
});

/**
 * Returns what became of the statements of an interview as CSV with the conventions of `measuresCsv`. Several values in
 * a cell are separated by ` | `.
 */
export const outcomesCsv = (interview: Interview, edition: Sources, toUrl: ToUrl): string =>
	stringify(
		outcomeRecords(interview, edition, toUrl).map((record) => ({
			...record,
			covers: record.covers.join(' | '),
			events: record.events.join(' | '),
			sources: record.sources
				.map(({ short, address }) => (address ? `${short} <${address}>` : short))
				.join(' | '),
			interview: interview.title,
			edition: versionLine(interview),
			text_of_interview: interview.label,
			licences: TEXT_LICENCES.map(licenceLine).join(' | '),
		})),
		{ header: true, escape_formulas: true, record_delimiter: 'windows', bom: true },
	);
