import { expect, test } from '@playwright/test';
import { currentEdition } from '#src/authoring/current-edition.ts';
import { hasStatements } from '#src/edition/has-statements.ts';
import { statementsWithOutcome } from '#src/edition/outcomes/outcomes-of.ts';
import { findUndivided } from '../expectations/undivided-passage.ts';

const { interviews, sources } = currentEdition();

for (const interview of interviews.filter(hasStatements)) {
	test(
		`statements divide every answer of ${interview.id} without gap or overlap`,
		{ tag: '@statements-divide' },
		() => {
			for (const answer of interview.answers) {
				expect(answer.statements, answer.id).not.toEqual([]);
				expect(findUndivided(answer), answer.id).toEqual([]);
			}
		},
	);

	test(
		`every verdict of ${interview.id} rests on a source that was consulted`,
		{ tag: '@outcomes' },
		() => {
			for (const { id, outcome } of statementsWithOutcome(interview)) {
				const degrees = outcome.citations.map(({ key }) => sources.get(key)!.custom.consulted);
				expect(
					degrees.some((degree) => degree !== 'unread'),
					id,
				).toBe(true);
			}
		},
	);
}
