import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadColours, readColours } from '../typesetting/theme-colours.ts';
import { loadGroundCss } from './draw-map.ts';
import { groundStyle } from './ground-style.ts';

test('readColours returns the colours of the light theme', () => {
	const css =
		':root { --a-b:light-dark( #d3e3e9,#13212a);\n/* --c: light-dark(#111111, #222222) */ --halo: light-dark(#fffdf8d9, #11171bd9); }';
	assert.deepEqual(
		[...readColours(css)],
		[
			['--a-b', '#d3e3e9'],
			['--halo', '#fffdf8d9'],
		],
	);
	assert.equal(loadColours().get('--color-accent'), '#b83a12');
});

test('groundStyle removes custom properties, layers and calculations from the site’s rules', () => {
	const style = groundStyle(loadGroundCss(), loadColours(), 2);
	assert.doesNotMatch(style, /var\(|calc\(|@layer|data-large/);
	assert.match(style, /\.map-rose \{\s*fill: #f1d7ce;/);
});

test('groundStyle scales stroke widths and dashes, but not patterns', () => {
	const css =
		'@layer x { .map-a { stroke: var(--b, var(--c)); stroke-width: 1.5; stroke-dasharray: 5 2.5; stroke-opacity: 0.3; } .map-hatch { stroke-width: 3.5; } }';
	const style = groundStyle(css, new Map([['--c', '#fff']]), 4);
	assert.match(
		style,
		/stroke: #fff; stroke-width: 6; stroke-dasharray: 20 10; stroke-opacity: 0.3;/,
	);
	assert.match(style, /\.map-hatch \{ stroke-width: 3.5; \}/);
});

test('groundStyle reads rules however they are written', () => {
	const css =
		'@layer x{[data-x="}"]{--map-line:2px}.map-a{fill:var(--b);stroke-width:calc(1.5 * var(--map-line, 2px))}.map-b{/* fill: var(--no) */fill:none}}';
	assert.equal(
		groundStyle(css, new Map([['--b', '#fff']]), 3),
		'.map-a{fill:#fff;stroke-width:9}.map-b{fill:none}',
	);
});

test('groundStyle throws an error that names an unknown colour', () => {
	assert.throws(() => groundStyle('.a { fill: var(--nothing); }', new Map(), 1), /--nothing/);
});
