import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markScripts } from './mark-scripts.ts';

test(
	'markScripts gives words in another script their language',
	{ tags: ['script-languages'] },
	() => {
		assert.equal(
			markScripts('In <i>Вестник ДВО</i>, 2004'),
			'In <i><span lang="ru">Вестник ДВО</span></i>, 2004',
		);
	},
);

test('markScripts does not change attributes and character references', () => {
	const html = '<a href="https://example.org/서울" title="a > 나">Seoul</a> &#38; &lt;i>';
	assert.equal(markScripts(html), html);
});
