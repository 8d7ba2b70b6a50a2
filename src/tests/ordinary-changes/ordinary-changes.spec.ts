import { expect, test } from '@playwright/test';
import { EditionCopy } from '../support/copies/edition-copy.ts';
import * as changes from './changes.ts';

/* The live edition may change in every way below. */

for (const [title, change] of [
	['an answer is added', changes.addAnswer],
	['a note is added', changes.addNote],
	['a place is added', changes.addPlace],
	['an event is added', changes.addEvent],
	['a measure is added', changes.addMeasure],
	['other interviews are put first', changes.putOthersFirst],
	['its interviews are replaced by others', changes.replaceInterviews],
] as const) {
	test(
		`when ${title}, the ids are recorded and the check finds nothing`,
		{ tag: '@ordinary-changes' },
		() => {
			const copy = new EditionCopy('.');
			change(copy);
			expect(copy.run('record')).toMatchObject({ status: 0 });
			expect(copy.run('check')).toMatchObject({ status: 0 });
			copy.remove();
		},
	);
}
