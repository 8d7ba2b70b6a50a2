import { expect, test } from '@playwright/test';
import { currentEdition } from '#src/authoring/current-edition.ts';
import { hasStatements } from '#src/edition/has-statements.ts';
import { findUndivided } from '../expectations/undivided-passage.ts';

for (const interview of currentEdition().interviews.filter(hasStatements)) {
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
}
