import { type Verdict, VERDICTS } from '#src/shared/verdicts.ts';
import type { StatementWithOutcome } from './outcomes-of.ts';

/** Counts the verdicts on statements, in the order of the legend. Verdicts that none of them has are left out. */
export const countVerdicts = (
	statements: readonly Pick<StatementWithOutcome, 'outcome'>[],
): [verdict: Verdict, count: number][] =>
	VERDICTS.map((verdict): [Verdict, number] => [
		verdict,
		statements.filter(({ outcome }) => outcome.verdict === verdict).length,
	]).filter(([, count]) => count > 0);

/** Says in one line how statements fared: “3 borne out, 1 partly”. */
export const describeVerdicts = (
	statements: readonly Pick<StatementWithOutcome, 'outcome'>[],
): string =>
	countVerdicts(statements)
		.map(([verdict, count]) => `${count} ${verdict}`)
		.join(', ');
