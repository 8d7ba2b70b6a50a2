import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fragmentOf } from './fragment.ts';

for (const [hash, id] of [
	['', ''],
	['#', ''],
	['#n-kogas-2003', 'n-kogas-2003'],
	['#gas-pipelines:~:text=a%20pipe', 'gas-pipelines'],
	['#:~:text=a%20pipe', ''],
	['#caf%C3%A9', 'café'],
	['#100%', '100%'],
] as const) {
	test(`fragmentOf reads “${hash}” as the id “${id}”`, () => {
		assert.equal(fragmentOf(hash), id);
	});
}
