import { stringify } from 'csv-stringify/sync';
import type { Interview, Statement } from '#src/edition/model/edition.ts';
import { inReadingOrder } from '#src/edition/model/reading-order.ts';
import { coveringStatement, verdictWithQualifier } from '#src/edition/outcomes/covering-outcome.ts';
import { versionLine } from '#src/edition/version-line.ts';
import { scenePath } from '#src/shared/address.ts';
import { licenceLine, TEXT_LICENCES } from '../licences.ts';
import type { ToUrl } from '../to-url.ts';

/**
 * Returns the statements of an interview, in the order of the text, as CSV with the conventions of `measuresCsv`.
 * `number` counts them from 1 in each answer; `answer` is the answer’s id, empty for the introduction. `map` says what the
 * map shows with a statement that has a scene, and `map_address` shows it.
 */
export const statementsCsv = (interview: Interview, toUrl: ToUrl): string =>
	stringify(
		inReadingOrder([interview]).flatMap(({ answer, passage, title }) =>
			passage.statements.map(({ id, number, path, says, text, notes, outcome, map }) => ({
				id,
				address: toUrl(path),
				answer: answer?.id ?? '',
				question: answer ? title : '',
				number,
				says,
				words: text,
				notes: notes.join(' | '),
				verdict: verdictOn({ id, outcome }, interview),
				map: map?.caption ?? '',
				map_address: map ? toUrl(scenePath(path)) : '',
				interview: interview.title,
				edition: versionLine(interview),
				text_of_interview: interview.label,
				licences: TEXT_LICENCES.map(licenceLine).join(' | '),
			})),
		),
		{ header: true, escape_formulas: true, record_delimiter: 'windows', bom: true },
	);

/** Returns the verdict on a statement with its qualifier; empty without one. */
function verdictOn(statement: Pick<Statement, 'id' | 'outcome'>, interview: Interview): string {
	const covering = coveringStatement(statement, interview);
	return covering ? verdictWithQualifier(covering.outcome) : '';
}
