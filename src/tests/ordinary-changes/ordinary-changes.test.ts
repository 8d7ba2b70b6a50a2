import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkContent } from '#src/authoring/check-content.ts';
import { recordPermalinks } from '#src/authoring/record-permalinks.ts';
import { EditionCopy } from '../support/copies/edition-copy.ts';
import * as changes from './changes.ts';

/* The published edition may change in every way below. */

for (const [title, change, ids] of [
	['an answer is added', changes.addAnswer, undefined],
	['a note is added', changes.addNote, 1],
	['a place is added', changes.addPlace, 1],
	['an event is added', changes.addEvent, 1],
	['a measure is added', changes.addMeasure, 1],
	['other interviews are put first', changes.putOthersFirst, undefined],
	['its interviews are replaced by others', changes.replaceInterviews, undefined],
] as const) {
	test(
		`when ${title}, the new ids are recorded and the check finds no mistake`,
		{ tags: ['ordinary-changes'] },
		() => {
			const copy = new EditionCopy('.');
			const expected = change(copy) ?? ids;
			const added = recordPermalinks(copy.root);
			assert.equal(added, expected ?? added);
			assert(checkContent(copy.root) > 0);
			copy.remove();
		},
	);
}
