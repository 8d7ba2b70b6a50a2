import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { loadEdition } from '#src/authoring/load-edition.ts';
import { ContentError } from '#src/authoring/parsing/problem.ts';
import { FIXTURE_EDITION } from '../support/fixture-edition.ts';

const root = mkdtempSync(join(tmpdir(), 'map-mistakes-'));
after(() => rmSync(root, { recursive: true }));

const FRAMES = 'content/map/frames.json';
const LAYERS = 'content/map/layers.json';
const PLACES = 'content/places.json';
const INTERVIEW = 'content/interviews/invented-ferry';
const OPENING = `${INTERVIEW}/interview.mdx`;

/** A mistake in a file: the first `from` is replaced by `to`. `says` is part of the expected message, or empty. */
type Mistake = readonly [file: string, from: string, to: string, says: string];

/** Returns the messages about a content with all these mistakes at once. */
function messagesAbout(mistakes: readonly Mistake[]): string[] {
	cpSync(`${FIXTURE_EDITION}/content`, `${root}/content`, { recursive: true });
	for (const [file, from, to] of mistakes) {
		const before = readFileSync(`${root}/${file}`, 'utf8');
		assert(before.includes(from), `${file} does not contain ${from}`);
		writeFileSync(`${root}/${file}`, before.replace(from, to));
	}
	try {
		loadEdition(root);
	} catch (error) {
		assert(error instanceof ContentError);
		return error.message.split('\n');
	}
	return [];
}

function testAll(title: string, mistakes: readonly Mistake[]) {
	test(title, () => {
		const messages = messagesAbout(mistakes);
		for (const [file, , , says] of mistakes) {
			if (!says) continue;
			const found = messages.find((line) => line.startsWith(`${file}:`) && line.includes(says));
			assert(found, `${says}\nis not among\n${messages.join('\n')}`);
			assert.match(found, /^[^:]+:([2-9]|\d\d+):\d+ {2}/, 'The message does not name the line.');
		}
	});
}

/** Another geometry, which a mistake adds to the first. @param fields Fields that it has besides. */
const anotherGeometry = (fields: string) =>
	`"geometries": { "sheet": { "land": "caucasus.topo.json", "source": "x", "credit": { "of": "x", "to": "x" },
	"licence": { "what": "x", "how": "x", "links": [] }, ${fields} },`;

testAll('a mistyped field or value of the map is reported with file, line, value and remedy', [
	[
		FRAMES,
		'"graticule": 1,',
		'"graticul": 1,',
		'Unknown field "graticul". Did you mean "graticule"?',
	],
	[FRAMES, '"conic-equal-area"', '"conical"', '"kind" is "conical".'],
	[FRAMES, '[45.4, 40.95]', '[45.4, 140.95]', 'It is off the globe: write [longitude, latitude]'],
	[FRAMES, '"rank": 1', '"rank": 7', '"rank" is 7.'],
	[FRAMES, '"GE": "green"', '"GE": "grene"', '"GE" is "grene".'],
	[FRAMES, '"part": "outward"', '"part": ""', '"part" is "". It is empty'],
	[
		FRAMES,
		'"href": "https://www.naturalearthdata',
		'"href": "javascript:',
		'Addresses begin with https://',
	],
	[LAYERS, '"smooth": true', '"smoth": true', 'Unknown field "smoth". Did you mean "smooth"?'],
	[LAYERS, '"kind": "rail"', '"kind": "rial"', '"kind" is "rial".'],
	[
		LAYERS,
		'"place": "tbilisi"',
		'"plaice": "tbilisi"',
		'Unknown field "plaice". Did you mean "place"?',
	],
	[PLACES, '"country": "GE"', '"country": "ge"', '"country" is "ge". Did you mean "GE"?'],
	[PLACES, '"lang": "ka"', '"lang": "kat"', '"lang" is "kat". Did you mean "ka"?'],
	['content/site.json', '"Arab": "fa"', '"Arab": "fas"', 'Did you mean "fa"?'],
]);

testAll('geometry that does not exist is reported with file, line, value and remedy', [
	[FRAMES, '"land": "caucasus', '"land": "caucasos', 'There is no content/map/caucasos.topo.json.'],
	[
		FRAMES,
		'"geometries": {',
		anotherGeometry('"lines": {}').replace('caucasus.topo', 'words'),
		'is no TopoJSON with an object "countries".',
	],
	[
		FRAMES,
		'"geometry": "caucasus"',
		'"geometry": "caucassus"',
		'Unknown geometry "caucassus". Did you mean "caucasus"?',
	],
]);

testAll('an area, part or line that the land does not have is reported with its name', [
	[
		FRAMES,
		'"between": ["AM", "IR"]',
		'"between": ["AM", "IRN"]',
		'Unknown area "IRN". Did you mean "IR"?',
	],
	[
		FRAMES,
		'"part": "outward"',
		'"part": "outwrad"',
		'Unknown part "outwrad". Did you mean "outward"?',
	],
	[FRAMES, '"base": "other"', '"base": "EG"', 'Unknown area "EG". Did you mean "GE"?'],
	[
		FRAMES,
		'"geometries": {',
		anotherGeometry('"lines": { "ferry-line": { "between": ["GE", "AM"] } }'),
		'The line "ferry-line" is one of "sheet" too.',
	],
	[
		FRAMES,
		'"georgian-shore": {',
		'"dry-shore": { "shore": [[44, 40], [44.5, 40.5]] }, "georgian-shore": {',
		'There is no coast of content/map/caucasus.topo.json in this box.',
	],
]);

testAll('frames, views and layers may only name what exists', [
	[
		FRAMES,
		'"outlines": ["western-georgia"]',
		'"outlines": ["western-goergia"]',
		'Unknown frame "western-goergia". Did you mean "western-georgia"?',
	],
	[
		FRAMES,
		'"within": "south-caucasus"',
		'"within": "south-cuacasus"',
		'Unknown frame "south-cuacasus".',
	],
	[
		FRAMES,
		'"distances": "georgian-shore"',
		'"distances": "border-am-ir"',
		'The line "border-am-ir" has no name for readers.',
	],
	[
		FRAMES,
		'"line": "border-am-ir"',
		'"line": "border-am-ri"',
		'Unknown line "border-am-ri". Did you mean "border-am-ir"?',
	],
	[
		FRAMES,
		'"measures": ["tbilisi-shore"]',
		'"measures": ["tbilisi-sohre"]',
		'Unknown measure "tbilisi-sohre".',
	],
	[
		FRAMES,
		'"place": "gyumri"',
		'"place": "gyumry"',
		'Unknown place "gyumry". Did you mean "gyumri"?',
	],
	[FRAMES, '"text": "45°E",', '', 'This label says nothing.'],
	[
		FRAMES,
		'"Georgia": [42.9, 42.55]',
		'"Goergia": [42.9, 42.55]',
		'Unknown label "Goergia". Did you mean "Georgia"?',
	],
	[
		FRAMES,
		'"id": "kura-and-aras"',
		'"id": "south-caucasus"',
		'The id "south-caucasus" is taken since line',
	],
	[
		LAYERS,
		'["south-caucasus", "western-georgia"]',
		'["south-cuacasus"]',
		'Unknown frame "south-cuacasus".',
	],
	[LAYERS, '"place": "tbilisi"', '"place": "tbilissi"', 'Unknown place "tbilissi".'],
	[
		LAYERS,
		'"within": "GE"',
		'"within": "JP"',
		'The zone "herring-zone" lies in "JP", which has no tint',
	],
]);

testAll('a frame whose base has no tint, so that its land would be black, is reported', [
	[FRAMES, '"other": "grey"', '"RU": "grey"', '"other" has no tint'],
]);

testAll('an interview may only show frames that exist', [
	[
		OPENING,
		'frames: [south-caucasus,',
		'frames: [south-cuacasus,',
		'Unknown frame "south-cuacasus". Did you mean "south-caucasus"?',
	],
	[
		FRAMES,
		'"frame": "western-georgia",',
		'"frame": "western-georgia", "locator": { "frame": "south-caucasus", "center": [42, 42], "widthKm": 300 },',
		'',
	],
	[
		OPENING,
		'',
		'',
		'The view "western-georgia" of "western-georgia" shows a crop of "south-caucasus" on small screens.',
	],
]);

testAll('an answer may only use views and layers of the frames of its interview', [
	[OPENING, 'frames: [south-caucasus, ', 'frames: [', ''],
	[
		`${INTERVIEW}/03-night-boat.mdx`,
		'',
		'',
		'Unknown view "south-caucasus". Add its frame "south-caucasus" to "frames" in interview.mdx.',
	],
	[
		`${INTERVIEW}/03-night-boat.mdx`,
		'view:',
		'layers: [tbilisi-ring]\nview:',
		'Unknown layer "tbilisi-ring".',
	],
]);
