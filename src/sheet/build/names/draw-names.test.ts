import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Lettered } from '#src/sheet/shared/lettering/letter-sheet.ts';
import { drawNames } from './draw-names.ts';

const PORT: Lettered = {
	...{ id: 'port', kind: 'place', isLit: false, text: 'Port & Pier', at: [50, 25] },
	box: { left: 60, top: 20, right: 110, bottom: 34 },
};
const draw = (name: Partial<Lettered>, addresses?: ReadonlyMap<string, string>) =>
	drawNames({ names: [{ ...PORT, ...name }], width: 200 }, { ratio: 2, scope: 'x-', addresses });

test('a name stands at a share of the picture, its letters at a distance from its point', () => {
	const svg = draw({});
	assert.match(svg, /^<svg class="sheet-name sheet-place sheet-small" x="25%" y="25%"><g>/);
	assert.match(
		svg,
		/<circle r="2.8"\/><text><tspan x="10" y="4.8">Port &#38; Pier<\/tspan><\/text>/,
	);
});

test('what is lit has a larger dot, and what lies outside the picture an arrow', () => {
	assert.match(draw({ isLit: true }), /sheet-lit.*<circle r="6"\/>/);
	const off = draw({ kind: 'off', arrow: 90 });
	assert.match(off, /<path d="[^"]+" transform="rotate\(90\)"\/>/);
	assert.doesNotMatch(off, /circle/);
});

test('a name with an address is a link; a dot without a name is none', () => {
	const addresses = new Map([['port', '/places/port/']]);
	assert.match(draw({}, addresses), /<a href="\/places\/port\/" data-place="port"><circle/);
	const { box: _, ...dot } = PORT;
	const svg = drawNames({ names: [dot], width: 200 }, { ratio: 2, scope: '', addresses });
	assert.doesNotMatch(svg, /<a|<text/);
});

test('a river’s name follows its line, whose id is the picture’s own', () => {
	const { at: _, box: __, ...river } = PORT;
	const course = [
		[0, 50],
		[100, 50],
		[200, 60],
	] as const;
	const names: Lettered[] = [{ ...river, kind: 'river', lang: 'ru', course }];
	const svg = drawNames({ names, width: 200 }, { ratio: 2, scope: 'x-' });
	assert.match(svg, /lang="ru" x="50%" y="50%"/);
	assert.match(svg, /<path id="course-x-port" d="M-100 0L0 0L100 10" fill="none"\/>/);
	assert.match(svg, /<textPath href="#course-x-port"/);
});

test('the lines of a name stand below each other, and its form in another language below them', () => {
	const svg = draw({ text: 'Port\nPier', local: 'Порт', align: 'end' });
	assert.match(svg, /<text text-anchor="end"><tspan x="60" y="4.8">Port<\/tspan>/);
	assert.match(svg, /<tspan x="60" dy="1.2em">Pier<\/tspan><tspan class="sheet-local"/);
});
