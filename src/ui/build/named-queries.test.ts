import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import postcss, { type CssSyntaxError } from 'postcss';
import { namedQueries } from './named-queries.ts';
import { widthQueries } from './width-queries.ts';

const plugin = namedQueries({
	media: widthQueries('width', { WIDE: '68.75em', FRONT_COLUMNS: '58em' }),
	container: widthQueries('inline-size', { LARGE: '560px' }),
});
const compile = (css: string) => postcss(plugin).process(css, { from: '/src/a.css' }).css;

test('a name stands for windows from a width on, or below it', () => {
	assert.equal(compile('@media (--wide) {}'), '@media (width >= 68.75em) {}');
	assert.equal(
		compile('@media screen and (--below-front-columns) and (hover: hover) {}'),
		'@media screen and (width <= 57.999em) and (hover: hover) {}',
	);
});

test('names of containers are not names of windows', () => {
	assert.equal(
		compile('@container map-plate (--below-large) {}'),
		'@container map-plate (inline-size <= 559.999px) {}',
	);
	assert.throws(() => compile('@media (--large) {}'), /“\(--large\)” is not defined/);
});

test('compiled rules stay as they are', () => {
	const css = '@media (width >= 68.75em) and (pointer: coarse) {}';
	assert.equal(compile(css), css);
});

test('an unknown name fails with file, line and the likely name', () => {
	assert.throws(
		() => compile('p {}\n\n@media print { a {} }\n@media (--below-wyde) {}'),
		({ name, reason, file, line, column }: CssSyntaxError) => {
			assert.equal(name, 'CssSyntaxError');
			assert.equal(reason, '“(--below-wyde)” is not defined. Did you mean “below-wide”?');
			assert.deepEqual([file, line, column], ['/src/a.css', 4, 8]);
			return true;
		},
	);
	assert.throws(
		() => compile('@container (--x) {}'),
		/“\(--x\)” is not defined\. Known are “large”, “below-large”\./,
	);
});

test('no style sheet or script writes the width of a window or container in digits', () => {
	const digits = /(?:@media|@container|matchMedia\()[^{;\n]*\b(?:width|inline-size)\b[^{;\n]*\d/;
	const files = globSync('src/**/*.{css,astro,ts}', { exclude: ['**/*.test.ts', 'src/tests/**'] });
	assert.ok(files.length > 300);
	assert.deepEqual(
		files.filter((file) => digits.test(readFileSync(file, 'utf8'))),
		[],
	);
});
