import assert from 'node:assert/strict';
import { test } from 'node:test';
import { insertMarker } from './note.ts';

const SOURCE =
	'---\nquestion: X?\n---\n\nA [port](place:rajin) of old, and new.\n\n[^x]: **Context. Title.** New.\n';

test('the marker follows the words if the text has them once', () => {
	const { source } = insertMarker(SOURCE, 'n', 'of old');
	assert.match(source, /\[port\]\(place:rajin\) \[of old\]\[\^n\], and new\.\n/);
});

for (const words of ['port', 'nowhere', '']) {
	test(`the marker is at the end of the text for “${words}”`, () => {
		const { source, where } = insertMarker(SOURCE, 'n', words);
		assert.match(source, /and new\[\^n\]\.\n\n\[\^x\]/);
		assert.match(where, /^Its marker \[\^n\] stands at the end/);
	});
}
