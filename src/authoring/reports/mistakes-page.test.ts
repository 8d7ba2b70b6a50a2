import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mistakesPage } from './mistakes-page.ts';

test(
	'mistakesPage lists each mistake with file, line and column, escapes HTML and reloads itself',
	{ tags: ['editor-line-numbers'] },
	() => {
		const message = '"<b>" is HTML, and a passage has none. Did you mean **words**?';
		const page = mistakesPage(
			[{ file: 'content/a.mdx', line: 9, column: 2, message }],
			'/@vite/client',
		);
		assert.match(page, /<code>content\/a\.mdx:9:2<\/code><p>"&lt;b&gt;" is HTML, and/);
		assert.match(page, /<script type="module" src="\/@vite\/client">/);
	},
);
