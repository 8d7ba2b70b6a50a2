import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'astro/zod';
import { parseData } from '../parsing/data-file.ts';
import type { Problem } from '../parsing/problem.ts';
import { validateData } from './validate-data.ts';

const place = z.strictObject({
	id: z.string(),
	lat: z.number().max(90, { error: 'Too far north.' }),
});
const seeAlso = z.strictObject({ id: z.string(), place: z.string() });

function mistakesIn(text: string, schema: z.ZodType = place) {
	const problems: Problem[] = [];
	const value = validateData(parseData('a.json', text), schema, problems);
	if (problems.length > 0) assert.equal(value, undefined);
	return problems.map(({ line, message }) => `${line} ${message}`);
}

test('validateData returns the value of a file without mistakes', () => {
	const problems: Problem[] = [];
	const data = parseData('a.json', '{ "id": "rajin", "lat": 42 }');
	assert.deepEqual(validateData(data, place, problems), { id: 'rajin', lat: 42 });
	assert.deepEqual(problems, []);
});

const mistakes: [what: string, text: string, message: string][] = [
	['a missing field', '{\n"id": "a" }', '1 "lat" is missing. Add it.'],
	['a value out of range', '{ "id": "a",\n"lat": 130 }', '2 "lat" is 130. Too far north.'],
	[
		'a mistyped field',
		'{ "id": "a", "lat": 1,\n"idd": "b" }',
		'2 Unknown field "idd". Delete it, or see src/schema/content.ts for the fields there are.',
	],
];
for (const [what, text, message] of mistakes) {
	test(`validateData reports ${what} with its line`, () =>
		assert.deepEqual(mistakesIn(text), [message]));
}

test('validateData suggests only a field that the object does not have yet', () => {
	assert(
		mistakesIn('{ "id": "a", "lta": 1 }').includes(
			'1 Unknown field "lta". Did you mean "lat"? If not, delete it.',
		),
	);
});

test('validateData reports a union by its alternative with the fewest mistakes', () => {
	assert.deepEqual(mistakesIn('{ "id": "a", "place": 1 }', z.union([place, seeAlso])).length, 1);
	assert.match(
		mistakesIn('{ "id": "a", "place": 1 }', z.union([place, seeAlso]))[0]!,
		/"place" is 1/,
	);
});

test('validateData reports mistakes in the syntax without looking for missing fields', () => {
	const [only, ...others] = mistakesIn('{ "id": "a" "lat": 1 }');
	assert(only);
	assert.deepEqual(
		others.filter((message) => message.includes('missing')),
		[],
	);
});
