import assert from 'node:assert/strict';
import { test } from 'node:test';
import postcss, { type CssSyntaxError } from 'postcss';
import { namedValues } from './named-values.ts';

const plugin = namedValues(new Map([['key-width', '50px']]));
const compile = (css: string) => postcss(plugin).process(css, { from: '/src/a.css' }).css;

test('a name stands for its value, anywhere in a declaration', () => {
	assert.equal(
		compile('svg { inline-size: min(--constant(key-width), 11cqi) }'),
		'svg { inline-size: min(50px, 11cqi) }',
	);
});

test('an unknown name fails with file, line and the likely name', () => {
	assert.throws(
		() => compile('svg {\n\tinline-size: --constant(key-widht);\n}'),
		({ reason, file, line, column }: CssSyntaxError) => {
			assert.equal(reason, '“--constant(key-widht)” is not defined. Did you mean “key-width”?');
			assert.deepEqual([file, line, column], ['/src/a.css', 2, 15]);
			return true;
		},
	);
});
