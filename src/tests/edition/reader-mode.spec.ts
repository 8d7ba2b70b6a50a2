import { expect, test } from '@playwright/test';
import { currentEdition } from '#src/authoring/current-edition.ts';
import { listLostInReaderMode } from '../support/measurements/reader-mode.ts';

for (const interview of currentEdition().interviews) {
	for (const answer of interview.answers) {
		test(
			`reader mode keeps the question, the answer and every note of ${interview.id}/${answer.id}`,
			{ tag: '@reader-mode' },
			() => expect(listLostInReaderMode('dist', interview.id, answer)).toEqual([]),
		);
	}
}
