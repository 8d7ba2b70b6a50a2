import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareWithTable } from './compare-with-table.ts';
import { enginesWithout, type PossibleFeatures } from './feature-data.ts';
import { pageFeatures } from './page-features.ts';
import { readEngineTable } from './read-engine-table.ts';
import { scriptFeatures } from './script-features.ts';
import { styleFeatures } from './style-features.ts';

const newer = (found: PossibleFeatures[]) => [
	...new Set(found.filter((possible) => enginesWithout(possible).length > 0).map(([key]) => key)),
];

for (const [css, key] of [
	['a { color: light-dark(#000, #fff) }', 'css.types.color.light-dark'],
	['a { --ink: light-dark(#000, #fff) }', 'css.types.color.light-dark'],
	['a { & b { color: red } }', 'css.selectors.nesting'],
	['details::details-content { height: auto }', 'css.selectors.details-content'],
	['@media (width >= 3em) { a { color: red } }', 'css.at-rules.media.range_syntax'],
	['@media not (min-width: 3em) { a { color: red } }', 'css.at-rules.media.or_syntax'],
	['@starting-style { a { color: red } }', 'css.at-rules.starting-style'],
	['a { zoom: 2 }', 'css.properties.zoom'],
	['a { content: "→" / "" }', 'css.properties.content.alt_text'],
	['a { height: 2lh }', 'css.types.length.lh'],
] as const) {
	test(`a style sheet with “${css}” uses ${key}`, () => {
		assert.deepEqual(newer(styleFeatures(css)), [key]);
	});
}

for (const [script, key] of [
	['a.symmetricDifference(b)', 'javascript.builtins.Set.symmetricDifference'],
	['const { withResolvers } = Promise', 'javascript.builtins.Promise.withResolvers'],
	['new CloseWatcher()', 'api.CloseWatcher'],
	['a.querySelector(":has(b)")', 'css.selectors.has'],
	['matchMedia("(width < 3em)")', 'css.at-rules.media.range_syntax'],
	['addEventListener("scrollend", f)', 'api.Document.scrollend_event'],
	['const css = "a { color: light-dark(#000, #fff) }"', 'css.types.color.light-dark'],
	['new RegExp("(?<=a)b")', 'javascript.regular_expressions.lookbehind_assertion'],
	['class A { static { f() } }', 'javascript.classes.static.initialization_blocks'],
] as const) {
	test(`a script with “${script}” uses ${key}`, () => {
		assert.deepEqual(newer(scriptFeatures(script)), [key]);
	});
}

test('what all engines have is not newer', () => {
	const css = '@layer a { b:is(c, d)::before { inset: 1dvh; color: rgb(0 0 0 / 5%) } }';
	assert.deepEqual(newer(styleFeatures(css)), []);
	assert.deepEqual(newer(scriptFeatures('a.toSorted().at(-1)?.closest("b:not(c, d)")')), []);
	assert.deepEqual(newer(pageFeatures('<p id="a" inert><dialog open>a</dialog>')), []);
});

test('a page uses its attributes, style sheets and inline scripts', () => {
	const page = '<p popover>a</p><style>a{float:inline-end}</style><script>a.union(b)</script>';
	assert.deepEqual(newer(pageFeatures(page)).toSorted(), [
		'css.properties.float.inline-end',
		'html.global_attributes.popover',
		'javascript.builtins.Set.union',
	]);
});

test('a style sheet that cannot be read is an error', () => {
	assert.throws(() => styleFeatures('a { color: red; } }'), SyntaxError);
});

test('the table must list each newer feature, no other, with the right engines and a word on each', () => {
	const table = (row: string) =>
		readEngineTable(`| used | lacking in | what happens there |\n| - | - | - |\n${row}`);
	const found = new Map([
		['css.a', { engines: ['Safari 16', 'Safari on iOS 16'], file: 'a.html' }],
	]);
	assert.deepEqual(compareWithTable(found, table('| `css.a` | Safari 16 | Nothing moves. |')), []);
	assert.deepEqual(compareWithTable(found, table('')), [
		'Safari 16, Safari on iOS 16 lack css.a, which a.html uses. Do without it, or add it to the table with what happens there.',
	]);
	assert.deepEqual(compareWithTable(found, table('| `css.a`, `css.b` | Firefox 115 | |')), [
		'css.b is in the table, but no file uses it, or every engine has it.',
		'The row of css.a must name Safari 16.',
		'The row of css.a must say what happens there.',
	]);
});
