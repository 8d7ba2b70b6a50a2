import { expect, test } from '@playwright/test';
import { fixtureEdition } from '../support/fixture-edition.ts';
import { INVENTED_DIST } from '../support/invented-site.ts';
import { listLostInReaderMode } from '../support/measurements/reader-mode.ts';

for (const interview of fixtureEdition().interviews) {
	for (const answer of interview.answers) {
		test(
			`reader mode keeps the question, the answer and every note of ${interview.id}/${answer.id}`,
			{ tag: '@reader-mode' },
			() => expect(listLostInReaderMode(INVENTED_DIST, interview.id, answer)).toEqual([]),
		);
	}
}
