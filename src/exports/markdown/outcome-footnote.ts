import type { FootnoteDefinition } from 'mdast';
import { verdictWithQualifier } from '#src/edition/outcomes/covering-outcome.ts';
import type { StatementWithOutcome } from '#src/edition/outcomes/outcomes-of.ts';
import { ledgerRowPath } from '#src/shared/address.ts';
import { monthAndYear } from '#src/shared/text/date.ts';
import { type FootnoteContext, proseAfter, sourceList } from './footnote.ts';
import { address, paragraph, strong } from './nodes.ts';

/** Returns the id of an outcome’s footnote. No id of a note contains two hyphens in a row. */
export const outcomeFootnoteId = ({ id }: Pick<StatementWithOutcome, 'id'>): string =>
	`since--${id}`;

/** Returns an outcome as a footnote: verdict and certainty, what was known, what decides it, sources in full, address. */
export function outcomeFootnote(
	statement: StatementWithOutcome,
	context: FootnoteContext,
): FootnoteDefinition {
	const { outcome } = statement;
	const { known, content, certainty, citations } = outcome;
	const { interview, toUrl } = context;
	const lead = `Verdict, as known in ${monthAndYear(interview.edited)}: ${verdictWithQualifier(outcome)}. Certainty: ${certainty}.`;
	const label = outcomeFootnoteId(statement);
	const once = new Map(citations.map((item) => [`${item.key} ${item.locator}`, item]));
	return {
		type: 'footnoteDefinition',
		identifier: label,
		label,
		children: [
			...(known
				? [
						...proseAfter([strong(lead), ' Known on the day: '], known.content, toUrl),
						...proseAfter(['Since: '], content, toUrl),
					]
				: proseAfter([strong(lead), ' '], content, toUrl)),
			...sourceList([...once.values()], context),
			paragraph('This verdict: ', address(toUrl(ledgerRowPath(interview.id, statement.id)))),
		],
	};
}
