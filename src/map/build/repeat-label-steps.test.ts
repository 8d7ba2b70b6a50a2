import assert from 'node:assert/strict';
import { test } from 'node:test';
import postcss from 'postcss';
import { LABEL_LIMITS, LABEL_STEPS } from '#src/geo/plate-widths.ts';
import { repeatLabelSteps } from './repeat-label-steps.ts';

const compile = (css: string) => postcss(repeatLabelSteps).process(css, { from: undefined }).css;

test('each step hides the labels that have no room below it', () => {
	assert.equal(
		compile('@container map-plate (--below-label-step) { .from-label-step { display: none } }'),
		LABEL_STEPS.map(
			(width) =>
				`@container map-plate (inline-size < ${width}px) { .from-${width} { display: none } }`,
		).join(' '),
	);
});

test('each limit hides the labels that give way from it on', () => {
	assert.equal(
		compile('@container map-plate (--label-limit) { .below-label-limit { display: none } }'),
		LABEL_LIMITS.map(
			(width) =>
				`@container map-plate (inline-size >= ${width}px) { .below-${width} { display: none } }`,
		).join(' '),
	);
});

test('other container rules stay as they are', () => {
	const css = '@container map-plate (--large-lettering) { .map-label { font-size: 13px } }';
	assert.equal(compile(css), css);
});

test('a repeated rule joins an earlier one with the same condition', () => {
	const small = '@container map-plate (inline-size < 300px) { .map-label { font-size: 10px } }';
	const repeated =
		'@container map-plate (--below-label-step) { .from-label-step { display: none } }';
	const css = compile(`${small} ${repeated}`);
	assert.equal(css.match(/inline-size < 300px/g)?.length, 1);
	assert.match(css, /font-size: 10px \}\s*\.from-300 \{ display: none \} \}/);
});
