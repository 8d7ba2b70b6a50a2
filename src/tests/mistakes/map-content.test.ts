import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { loadEdition } from '#src/authoring/load-edition.ts';
import { ContentError } from '#src/authoring/parsing/problem.ts';

const root = mkdtempSync(join(tmpdir(), 'map-mistakes-'));
after(() => rmSync(root, { recursive: true }));

const FRAMES = 'content/map/frames.json';
const LAYERS = 'content/map/layers.json';
const PLACES = 'content/places.json';
const INTERVIEW = 'content/interviews/putin-kim-pact';
const OPENING = `${INTERVIEW}/interview.mdx`;

/** A mistake in a file: the first `from` is replaced by `to`. `says` is part of the expected message, or empty. */
type Mistake = readonly [file: string, from: string, to: string, says: string];

/** Returns the messages about a content with all these mistakes at once. Reading a content takes a second. */
function messagesAbout(mistakes: readonly Mistake[]): string[] {
	cpSync('content', `${root}/content`, { recursive: true });
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

testAll('a mistyped field or value of the map is reported with file, line, value and remedy', [
	[
		FRAMES,
		'"graticule": 1,',
		'"graticul": 1,',
		'Unknown field "graticul". Did you mean "graticule"?',
	],
	[FRAMES, '"azimuthal-equal-area"', '"azimutal"', '"kind" is "azimutal".'],
	[FRAMES, '[127, 45]', '[45, 127]', 'It is off the globe: write [longitude, latitude]'],
	[FRAMES, '"rank": 1', '"rank": 7', '"rank" is 7.'],
	[FRAMES, '"RU": "green"', '"RU": "grene"', '"RU" is "grene".'],
	[FRAMES, '"part": "sea"', '"part": ""', '"part" is "". It is empty'],
	[
		FRAMES,
		'"href": "https://www.openstreetmap',
		'"href": "javascript:',
		'Addresses begin with https://',
	],
	[LAYERS, '"smooth": true', '"smoth": true', 'Unknown field "smoth". Did you mean "smooth"?'],
	[LAYERS, '"kind": "rail"', '"kind": "rial"', '"kind" is "rial".'],
	[
		LAYERS,
		'"ring": { "place"',
		'"ring": { "plaice"',
		'Unknown field "plaice". Did you mean "place"?',
	],
	[PLACES, '"country": "KP"', '"country": "kp"', '"country" is "kp". Did you mean "KP"?'],
	[PLACES, '"lang": "ko"', '"lang": "kor"', '"lang" is "kor". Did you mean "ko"?'],
	[
		'content/site.json',
		'"tagline"',
		'"scripts": { "Cyrl": "rus" }, "tagline"',
		'Did you mean "ru"?',
	],
]);

testAll('geometry that does not exist is reported with file, line, value and remedy', [
	[FRAMES, '"land": "region', '"land": "reigon', 'There is no content/map/reigon.topo.json.'],
	[FRAMES, '"land": "neasia.topo', '"land": "words', 'is no TopoJSON with an object "countries".'],
	[
		FRAMES,
		'"geometry": "neasia"',
		'"geometry": "neaisa"',
		'Unknown geometry "neaisa". Did you mean "neasia"?',
	],
]);

testAll('an area, part or line that the land does not have is reported with its name', [
	[
		FRAMES,
		'"between": ["CN", "RU"] }',
		'"between": ["CN", "RUS"] }',
		'Unknown area "RUS". Did you mean "RU"?',
	],
	[FRAMES, '"part": "sea"', '"part": "sae"', 'Unknown part "sae". Did you mean "sea"?'],
	[FRAMES, '"base": "RU"', '"base": "UR"', 'Unknown area "UR". Did you mean "RU"?'],
	[
		FRAMES,
		'"neasia": {',
		'"neasia": { "lines": { "border-sea": { "between": ["KR", "KP"] } },',
		'The line "border-sea" is one of "region" too.',
	],
]);

testAll('frames, views and layers may only name what exists', [
	[
		FRAMES,
		'"outlines": ["lower-tumen"]',
		'"outlines": ["lower-tuman"]',
		'Unknown frame "lower-tuman". Did you mean "lower-tumen"?',
	],
	[
		FRAMES,
		'"within": "border-region"',
		'"within": "border-regoin"',
		'Unknown frame "border-regoin".',
	],
	[
		FRAMES,
		'"distances": "border-ru-kp"',
		'"distances": "border-cn-ru"',
		'The line "border-cn-ru" has no name for readers.',
	],
	[
		FRAMES,
		'"line": "border-river"',
		'"line": "border-rivre"',
		'Unknown line "border-rivre". Did you mean "border-river"?',
	],
	[
		FRAMES,
		'"measures": ["vladivostok-border"]',
		'"measures": ["vladivostok-boarder"]',
		'Unknown measure "vladivostok-boarder".',
	],
	[
		FRAMES,
		'"place": "hunchun"',
		'"place": "hunchan"',
		'Unknown place "hunchan". Did you mean "hunchun"?',
	],
	[FRAMES, '"text": "131°E", ', '', 'This label says nothing.'],
	[
		FRAMES,
		'"DPRK": [129.75, 42.2]',
		'"DRPK": [129.75, 42.2]',
		'Unknown label "DRPK". Did you mean "DPRK"?',
	],
	[
		FRAMES,
		'"id": "rason-coast"',
		'"id": "border-region"',
		'The id "border-region" is taken since line',
	],
	[
		LAYERS,
		'["border-region", "lower-tumen", "northeast-asia"]',
		'["border-regio"]',
		'Unknown frame "border-regio".',
	],
	[
		LAYERS,
		'"ring": { "place": "vladivostok"',
		'"ring": { "place": "vladivostock"',
		'Unknown place "vladivostock".',
	],
	[
		LAYERS,
		'"within": "KP"',
		'"within": "JP"',
		'The zone "rason-zone" lies in "JP", which has no tint',
	],
]);

testAll('a frame whose base has no tint, so that its land would be black, is reported', [
	[FRAMES, ', "other": "grey"', '', '"other" has no tint'],
]);

testAll('an interview may only show frames that exist', [
	[
		OPENING,
		'lower-tumen, northeast-asia]',
		'lower-tumen, northeast-asai]',
		'Unknown frame "northeast-asai". Did you mean "northeast-asia"?',
	],
	[
		OPENING,
		'frames: [border-region,',
		'frames: [',
		'The view "lower-tumen" of "lower-tumen" shows a crop of "border-region" on small screens.',
	],
]);

testAll('an answer may only use views and layers of the frames of its interview', [
	[OPENING, ', northeast-asia]', ']', ''],
	[
		`${INTERVIEW}/04-gas-pipelines.mdx`,
		'',
		'',
		'Unknown view "northeast-asia". Add its frame "northeast-asia" to "frames" in interview.mdx.',
	],
	[`${INTERVIEW}/04-gas-pipelines.mdx`, '', '', 'Unknown layer "gas-proposed".'],
]);
