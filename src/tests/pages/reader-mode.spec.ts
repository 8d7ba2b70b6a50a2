import { expect, test } from '@playwright/test';
import { fixtureEdition } from '../support/fixture-edition.ts';
import { INVENTED_DIST } from '../support/invented-site.ts';
import { listLostInReaderMode, readArticle } from '../support/measurements/reader-mode.ts';

for (const interview of fixtureEdition().interviews) {
	for (const answer of interview.answers) {
		test(
			`reader mode keeps the question, the answer and every note of ${interview.id}/${answer.id}`,
			{ tag: '@reader-mode' },
			() => expect(listLostInReaderMode(INVENTED_DIST, interview.id, answer)).toEqual([]),
		);
	}
}

test(
	'reader mode shows the numbers of markers as superscripts that lead to their notes',
	{ tag: '@reader-mode' },
	() => {
		const { content } = readArticle(INVENTED_DIST, 'invented-ferry', 'crossing');
		expect(content).toMatch(/two hundred kilometres<\/span><sup><a href="#n-shore"/);
		expect(content!.match(/<sup>/g)).toHaveLength(5);
	},
);
