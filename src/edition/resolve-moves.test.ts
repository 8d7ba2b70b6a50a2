import assert from 'node:assert/strict';
import { test } from 'node:test';
import { resolveMoves } from './resolve-moves.ts';

const current = new Map([
	['answer talk/gas', 'talk/gas/'],
	['note talk/kogas', 'talk/gas/#n-kogas'],
	['place rajin', 'places/rajin/'],
]);

test('an item whose address has not changed needs no redirect, alias or forward', () => {
	const published = Object.fromEntries(current);
	const moves = resolveMoves(current, { published, moved: {} });
	assert.deepEqual([moves.redirects, moves.aliases.size, moves.forwards.size], [[], 0, 0]);
});

test(
	'a page that has moved, even twice, redirects to its current address',
	{ tags: ['permalinks-moved'] },
	() => {
		const published = { 'answer talk/pipes': 'talk/pipes/' };
		const moved = {
			'answer talk/pipes': 'answer talk/lines',
			'answer talk/lines': 'answer talk/gas',
		};
		const { redirects, aliases, formerAddresses } = resolveMoves(current, { published, moved });
		assert.deepEqual(redirects, [{ from: 'talk/pipes/', to: 'talk/gas/' }]);
		assert.deepEqual([...aliases], [['answer talk/gas', ['pipes']]]);
		assert.deepEqual([...formerAddresses], [['talk/gas/', ['talk/pipes/']]]);
	},
);

test('a renamed note keeps its old fragment as an alias', { tags: ['permalinks-moved'] }, () => {
	const published = { 'note talk/old': 'talk/gas/#n-old' };
	const { aliases, forwards } = resolveMoves(current, {
		published,
		moved: { 'note talk/old': 'note talk/kogas' },
	});
	assert.deepEqual([...aliases], [['note talk/kogas', ['n-old']]]);
	assert.equal(forwards.size, 0);
});

test('an item whose fragment has changed on the same page keeps the old fragment as an alias', () => {
	const event = new Map([['event talk/fall', 'timeline/#talk--fall']]);
	const published = { 'event talk/fall': 'timeline/#fall' };
	const { aliases, forwards } = resolveMoves(event, { published, moved: {} });
	assert.deepEqual([...aliases], [['event talk/fall', ['fall']]]);
	assert.equal(forwards.size, 0);
});

test(
	'a note that has moved to another answer is forwarded from its old page',
	{ tags: ['permalinks-moved'] },
	() => {
		const published = { 'note talk/kogas': 'talk/siberia/#n-kogas' };
		const { forwards } = resolveMoves(current, { published, moved: {} });
		assert.deepEqual(
			[...forwards],
			[['talk/siberia/', [{ fragment: 'n-kogas', to: 'talk/gas/#n-kogas' }]]],
		);
	},
);

test(
	'a note that an outcome tells now lands on it, and has it as its successor',
	{ tags: ['permalinks-moved', 'notes-retired'] },
	() => {
		const withOutcome = new Map([...current, ['outcome talk/pipe', 'talk/gas/#o-pipe']]);
		const published = { 'note talk/old': 'talk/gas/#n-old' };
		const moved = {
			'note talk/old': 'note talk/older',
			'note talk/older': 'outcome talk/pipe',
		};
		const { aliases, successors } = resolveMoves(withOutcome, { published, moved });
		assert.deepEqual([...aliases], [['outcome talk/pipe', ['n-old']]]);
		assert.deepEqual(successors.get('note talk/old'), 'outcome talk/pipe');
	},
);

test('a cycle of moves ends', () => {
	const published = { 'place a': 'places/a/' };
	const moved = { 'place a': 'place b', 'place b': 'place a' };
	assert.deepEqual(resolveMoves(current, { published, moved }).redirects, []);
});

test(
	'a view that has moved stays on its page, and is known by its new id',
	{ tags: ['permalinks-moved'] },
	() => {
		const views = new Map([['view coast', 'talk/?map=coast']]);
		const published = { 'view shore': 'talk/?map=shore', 'layer pipes': 'talk/' };
		const moved = { 'view shore': 'view coast', 'layer pipes': 'view coast' };
		const { redirects, aliases, forwards, successors } = resolveMoves(views, { published, moved });
		assert.deepEqual([redirects, aliases.size, forwards.size], [[], 0, 0]);
		assert.equal(successors.get('view shore'), 'view coast');
	},
);
