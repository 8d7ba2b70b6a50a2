import assert from 'node:assert/strict';
import { test } from 'node:test';
import { depthToShow } from './depth-to-show.ts';

const tags = ['depths'];

test(
	'the address goes before what is remembered, and everything is shown by default',
	{ tags },
	() => {
		assert.equal(depthToShow('', null, ''), '');
		assert.equal(depthToShow('', 'lines', ''), 'lines');
		assert.equal(depthToShow('?depth=answers', 'lines', ''), 'answers');
		assert.equal(depthToShow('?map=rajin&depth=lines', null, ''), 'lines');
		assert.equal(depthToShow('?map=rajin&amp;DEPTH=Lines', null, ''), 'lines');
		assert.equal(depthToShow('?depth=full', 'lines', ''), '');
		assert.equal(depthToShow('?depth=', 'lines', ''), '');
		assert.equal(depthToShow('', 'something-else', ''), '');
	},
);

test('a fragment is shown in the least depth that has it', { tags }, () => {
	for (const hash of ['#questions', '#cite', '#top', '#'])
		assert.equal(depthToShow('?depth=lines', null, hash), 'lines', hash);
	for (const hash of ['#gas-pipelines', '#s-not-for-free', '#notes', '#night-boat:~:text=lamps']) {
		assert.equal(depthToShow('?depth=lines', null, hash), 'answers', hash);
		assert.equal(depthToShow('', 'answers', hash), 'answers', hash);
	}
	for (const hash of ['#n-kogas-2003', '#r-kogas-2003', '#notes-siberia'])
		assert.equal(depthToShow('?depth=lines', 'answers', hash), '', hash);
});
