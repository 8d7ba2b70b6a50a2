import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstMap } from './first-map.ts';

test('firstMap returns the first map with everything in it', () => {
	const map = '<svg viewBox="0 0 1 1" class="sheet-ground"><svg><path d="M0 0"/></svg></svg>';
	assert.equal(firstMap(`<p>Text</p><svg></svg>${map}<svg class="sheet-ground"></svg>`), map);
	assert.throws(() => firstMap('<p>Text</p>'), /no map/);
});
