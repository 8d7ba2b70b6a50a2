import type { FootnoteReference, Paragraph, RootContent } from 'mdast';
import type { Passage, Statement } from '#src/edition/model/edition.ts';
import { coveringStatement, verdictWithQualifier } from '#src/edition/outcomes/covering-outcome.ts';
import { ledgerRowPath } from '#src/shared/address.ts';
import { address, list, paragraph, strong } from './nodes.ts';
import type { FootnoteContext } from './footnote.ts';
import { outcomeFootnoteId } from './outcome-footnote.ts';

/**
 * Returns the list of what a passage claims, statement by statement, with their addresses and verdicts; nothing if it has
 * no statements.
 */
export const statementList = (
	{ statements }: Pick<Passage, 'statements'>,
	context: FootnoteContext,
): RootContent[] =>
	statements.length === 0
		? []
		: [
				paragraph('Its statements, in our words:'),
				list(statements.map((statement) => statementItem(statement, statements, context))),
			];

/** Returns a statement; its verdict leads to the footnote of the outcome, or to its row if that is in another passage. */
function statementItem(
	statement: Statement,
	passage: readonly Statement[],
	{ interview, toUrl }: FootnoteContext,
): Paragraph {
	const { says, path } = statement;
	const parts = [`${says} `, address(toUrl(path))];
	const covering = coveringStatement(statement, interview);
	if (!covering) return paragraph(...parts);
	const verdict = strong(verdictWithQualifier(covering.outcome));
	return passage.some(({ id }) => id === covering.id)
		? paragraph(...parts, ' ', verdict, reference(outcomeFootnoteId(covering)))
		: paragraph(
				...parts,
				' ',
				verdict,
				' ',
				address(toUrl(ledgerRowPath(interview.id, covering.id))),
			);
}

const reference = (id: string): FootnoteReference => ({
	type: 'footnoteReference',
	identifier: id,
	label: id,
});
