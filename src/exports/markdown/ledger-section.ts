import type { RootContent } from 'mdast';
import type { Interview } from '#src/edition/model/edition.ts';
import { countVerdicts } from '#src/edition/outcomes/count-verdicts.ts';
import { statementsWithOutcome } from '#src/edition/outcomes/outcomes-of.ts';
import { ledgerPath } from '#src/shared/address.ts';
import { fullDate } from '#src/shared/text/date.ts';
import { VERDICT_MEANINGS } from '#src/shared/verdicts.ts';
import type { ToUrl } from '../to-url.ts';
import { address, heading, list, paragraph, strong } from './nodes.ts';

/**
 * Returns the section that sums up what became of the statements of an interview: the summary with its limits, and how
 * often each verdict is given. Nothing if no statement has an outcome.
 */
export function ledgerSection(interview: Interview, toUrl: ToUrl): RootContent[] {
	const statements = statementsWithOutcome(interview);
	if (statements.length === 0) return [];
	return [
		heading(2, 'Then and since'),
		...(interview.since ?? []).map((text) => paragraph(text)),
		paragraph(
			`The verdicts, as known on ${fullDate(interview.edited)}, are our reading of single statements, not of who made them. All with their reasons: `,
			address(toUrl(ledgerPath(interview.id))),
		),
		list(
			countVerdicts(statements).map(([verdict, count]) =>
				paragraph(strong(`${count} ${verdict}:`), ` ${VERDICT_MEANINGS[verdict]}`),
			),
		),
	];
}
