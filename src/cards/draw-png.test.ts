import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { drawPng } from './draw-png.ts';
import { loadFaces } from './typesetting/font-faces.ts';

const { chinese } = await loadFaces();
const folder = mkdtempSync(join(tmpdir(), 'draw-png-'));
const font = join(folder, 'chinese.ttf');
writeFileSync(font, chinese.file);
after(() => rmSync(folder, { recursive: true }));

const svg = (text: string) =>
	`<svg xmlns="http://www.w3.org/2000/svg" width="120" height="63"><rect width="120" height="63" fill="#faf8f4"/><text x="9" y="40" font-family="${chinese.family}" font-size="30">${text}</text></svg>`;

test('drawPng returns a picture of the SVG’s size and the same bytes each time', async () => {
	const png = await drawPng(svg('罗津'), [font]);
	assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [120, 63]);
	assert.ok(png.equals(await drawPng(svg('罗津'), [font])));
});

test('drawPng uses the given fonts and no others', async () => {
	const empty = await drawPng(svg(''), [font]);
	assert.ok(!(await drawPng(svg('罗津'), [font])).equals(empty));
	assert.ok((await drawPng(svg('罗津'), [])).equals(empty));
});
