import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markScripts } from './mark-scripts.ts';

test('markScripts says which language words in another script are in', () => {
	assert.equal(
		markScripts('In <i>Вестник ДВО</i>, 2004'),
		'In <i><span lang="ru">Вестник ДВО</span></i>, 2004',
	);
});

test('markScripts leaves attributes alone', () => {
	const html = '<a href="https://example.org/서울">Seoul</a>';
	assert.equal(markScripts(html), html);
});
