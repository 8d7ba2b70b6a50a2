import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fixtureAtlas, fixtureEdition } from '#src/tests/support/fixture-edition.ts';
import { letterYear, schematicIn, yearStill } from './year-pictures.ts';

const { map } = fixtureEdition();
const atlas = fixtureAtlas();
const year = (id: string) => ({ id, sheet: 'caucasus' });
const schematic = (id: string) =>
	schematicIn(atlas, year(id), map).map(({ what, km }) => [what, km]);

test(
	'schematicIn lists the schematic edges that a year draws in its window',
	{ tags: ['years-pages'] },
	() => {
		assert.deepEqual(schematic('1901'), [
			['the edge of the Ticket Office', 30],
			['the edge of the herring', 7],
		]);
		// In 1925 both sides are the Ticket Office’s, and the other edge is out of sight.
		assert.deepEqual(schematic('1925'), []);
		assert.deepEqual(schematic('1950'), [['the edge of the Ticket Office', 30]]);
	},
);

test('yearStill paints the still of a year once, and that of another year differently', () => {
	const [first, later] = [yearStill(atlas, year('1950')), yearStill(atlas, year('1901'))];
	assert.equal(yearStill(atlas, year('1950')), first);
	assert.match(first.path, /^map\/year-1950\.[0-9a-f]{8}\.svg$/);
	assert.notEqual(first.path.split('.')[1], later.path.split('.')[1]);
});

test(
	'letterYear names holders and what is lit, and no place that the year does not show',
	{ tags: ['years-land'] },
	() => {
		const names = (id: string) => letterYear(atlas, year(id), 320).names.map((name) => name.id);
		const first = names('1901');
		for (const id of ['herring-league', 'nobody', 'batumi'])
			assert(first.includes(id), `${id} is not among ${first}`);
		for (const id of ['GE', 'tbilisi', 'baku'])
			assert(!first.includes(id), `${id} is among ${first}`);
		assert(names('1925').includes('ticket-office'));
		assert(names('1950').includes('tbilisi'));
	},
);

test('letterYear throws for a year that its sheet does not have', () => {
	assert.throws(() => letterYear(atlas, year('1902'), 320), {
		message: 'The sheet "caucasus" has no year "1902".',
	});
});
