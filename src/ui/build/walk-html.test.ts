import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFragment } from 'parse5';
import { walkHtml } from './walk-html.ts';

test('walkHtml yields nodes in the order of the source, those of a template included', () => {
	const tree = parseFragment('<p>a<i>b</i></p><template><b></b></template><!--c-->');
	assert.deepEqual(
		[...walkHtml(tree)].map(({ nodeName }) => nodeName),
		[
			...['#document-fragment', 'p', '#text', 'i', '#text'],
			...['template', '#document-fragment', 'b', '#comment'],
		],
	);
});
