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

const SHEETS = 'content/map/sheets.json';
const LAYERS = 'content/map/layers.json';
const YEARS = 'content/map/years.json';
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
	`"geometries": { "plain": { "land": "caucasus.topo.json", "data": "natural-earth", ${fields} },`;

testAll('a mistyped field or value of the map is reported with file, line, value and remedy', [
	[
		SHEETS,
		'"graticule": 1,',
		'"graticul": 1,',
		'Unknown field "graticul". Did you mean "graticule"?',
	],
	[SHEETS, '"stereographic"', '"stereographical"', '"kind" is "stereographical".'],
	[SHEETS, '[44.7, 40.95]', '[44.7, 140.95]', 'It is off the globe: write [longitude, latitude]'],
	[
		SHEETS,
		'"kind": "sea"',
		'"kind": "see"',
		'"kind" is "see". It is one of "country", "region", "sea"',
	],
	[SHEETS, '"GE": "green"', '"GE": "grene"', '"GE" is "grene".'],
	[SHEETS, '"part": "outward"', '"part": ""', '"part" is "". It is empty'],
	[SHEETS, '"step": 0.02', '"step": 0', '"step" is 0.'],
	[SHEETS, '"river": "rioni",', '', 'Say where it stands in one way'],
	[
		SHEETS,
		'"href": "https://www.naturalearthdata',
		'"href": "javascript:',
		'Addresses begin with https://',
	],
	[LAYERS, '"smooth": true', '"smoth": true', 'Unknown field "smoth". Did you mean "smooth"?'],
	[LAYERS, '"kind": "rails"', '"kind": "rials"', '"kind" is "rials".'],
	[LAYERS, '"planned": true', '"planned": false', '"planned" is false.'],
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
	[SHEETS, '"land": "caucasus', '"land": "caucasos', 'There is no content/map/caucasos.topo.json.'],
	[
		SHEETS,
		'"file": "georgian-coast',
		'"file": "georgian-cost',
		'There is no content/map/georgian-cost.topo.json.',
	],
	[
		SHEETS,
		'"geometries": {',
		anotherGeometry('"lines": {}').replace('caucasus.topo', 'words'),
		'is no TopoJSON with an object "countries".',
	],
	[
		SHEETS,
		'"data": "natural-earth"',
		'"data": "natural-erth"',
		'Unknown data "natural-erth". Did you mean "natural-earth"?',
	],
]);

testAll('an area, part or line that the land does not have is reported with its name', [
	[
		SHEETS,
		'"between": ["AM", "IR"]',
		'"between": ["AM", "IRN"]',
		'Unknown area "IRN". Did you mean "IR"?',
	],
	[
		SHEETS,
		'"part": "outward"',
		'"part": "outwrad"',
		'Unknown part "outwrad". Did you mean "outward"?',
	],
	[SHEETS, '"GE": "green"', '"EG": "green"', 'Unknown area "EG". Did you mean "GE"?'],
	[
		SHEETS,
		'"geometries": {',
		anotherGeometry('"lines": { "ferry-line": { "between": ["GE", "AM"] } }'),
		'The line "ferry-line" is one of "plain" too.',
	],
	[
		SHEETS,
		'"georgian-shore": {',
		'"dry-shore": { "shore": [[44, 40], [44.5, 40.5]] }, "georgian-shore": {',
		'There is no coast of content/map/caucasus.topo.json in this box.',
	],
]);

testAll('an area without a tint, which would be black, is reported', [
	[SHEETS, '"IR": "green",', '', 'The area "IR" of this sheet has no tint'],
]);

testAll('sheets, views and layers may only name what exists', [
	[
		SHEETS,
		'"distances": "georgian-shore"',
		'"distances": "border-am-ir"',
		'The line "border-am-ir" has no name for readers.',
	],
	[
		SHEETS,
		'"place": "gyumri"',
		'"place": "gyumry"',
		'Unknown place "gyumry". Did you mean "gyumri"?',
	],
	[SHEETS, '"area": "GE"', '"area": "EG"', 'Unknown area "EG". Did you mean "GE"?'],
	[SHEETS, '"river": "rioni"', '"river": "roini"', 'Unknown river "roini". Did you mean "rioni"?'],
	[
		SHEETS,
		'"of": "ring-tbilisi"',
		'"of": "ring-tbilsi"',
		'Unknown line, zone or ring "ring-tbilsi". Did you mean "ring-tbilisi"?',
	],
	[
		SHEETS,
		'"id": "kura-and-aras"',
		'"id": "south-caucasus"',
		'The id "south-caucasus" is taken since line',
	],
	[SHEETS, '"sheet": "caucasus"', '"sheet": "cuacasus"', 'Unknown sheet "cuacasus".'],
	[SHEETS, '[42.2, 42.25]', '[2.2, 42.25]', 'This view lies beyond the "reach" of "caucasus".'],
	[SHEETS, '"from": 1.2,', '"from": 0,', 'Levels stand in order, the coarsest first'],
	[LAYERS, '"sheets": ["caucasus"]', '"sheets": ["cuacasus"]', 'Unknown sheet "cuacasus".'],
	[LAYERS, '"place": "tbilisi"', '"place": "tbilissi"', 'Unknown place "tbilissi".'],
	[LAYERS, '"within": "GE"', '"within": "JP"', 'Unknown area "JP".'],
	[
		LAYERS,
		'"id": "rail-kutaisi"',
		'"id": "rail-poti-baku"',
		'The id "rail-poti-baku" is taken on this sheet',
	],
]);

testAll('a sheet that no view shows is reported', [
	[
		SHEETS,
		'"sheet": "lighthouse-coast"',
		'"sheet": "caucasus"',
		'No view shows the sheet "lighthouse-coast". Add one to "views".',
	],
]);

testAll('an interview may only show sheets that exist', [
	[
		OPENING,
		'sheets: [caucasus,',
		'sheets: [cuacasus,',
		'Unknown sheet "cuacasus". Did you mean "caucasus"?',
	],
]);

testAll('an interview lists each sheet once', [
	[
		OPENING,
		'sheets: [caucasus,',
		'sheets: [caucasus, caucasus,',
		'"caucasus" is in this list twice. Keep one of them.',
	],
]);

testAll('an answer may only use views and layers of the sheets of its interview', [
	[OPENING, 'sheets: [caucasus, ', 'sheets: [', ''],
	[
		`${INTERVIEW}/03-night-boat.mdx`,
		'',
		'',
		'Unknown view "south-caucasus". Add its sheet "caucasus" to "sheets" in interview.mdx.',
	],
	[
		`${INTERVIEW}/03-night-boat.mdx`,
		'view:',
		'layers: [tbilisi-ring]\nview:',
		'Unknown layer "tbilisi-ring".',
	],
]);

testAll('an interview without a map may name no view, and one with a map needs it', [
	[OPENING, 'sheets: [caucasus, lighthouse-coast]', 'sheets: []', ''],
	[
		`${INTERVIEW}/03-night-boat.mdx`,
		'',
		'',
		'The interview has no map. Take this line out, or name a sheet in interview.mdx.',
	],
]);

testAll('a mistyped field or value of a year is reported with file, line, value and remedy', [
	[YEARS, '"tint": "rose"', '"tint": "pink"', '"tint" is "pink".'],
	[
		YEARS,
		'"file": "caucasus.topo.json"',
		'"file": "../caucasus.xml"',
		'"file" is "../caucasus.xml". Name a file of content/map, such as "sheet/region.topo.json".',
	],
	[YEARS, '"km": 30', '"km": 0', '"km" is 0.'],
	[YEARS, '"id": "1901"', '"id": "19O1"', '"id" is "19O1". Write a year in four digits'],
	[YEARS, '"date": "1925-08-29"', '"date": "29 August 1925"', '"date" is "29 August 1925".'],
	[YEARS, '[42.2, 42.25]', '[42.2, 142.25]', 'It is off the globe: write [longitude, latitude]'],
	[YEARS, '"shows":', '"show":', 'Unknown field "show". Did you mean "shows"?'],
	[YEARS, '"widthKm": 620', '"widthKm": -620', '"widthKm" is -620.'],
	[
		YEARS,
		'"sources": ["invented-talk"]',
		'"sources": []',
		'A year without a source is left out: name the sources that say what its map shows.',
	],
	[YEARS, '"events": ["boat-race"]', '"events": []', '"events"'],
]);

testAll('a year may only name what exists, and stands in order of time', [
	[
		YEARS,
		'"GE": "ticket-office"',
		'"GE": "ticket-ofice"',
		'Unknown holder "ticket-ofice". Did you mean "ticket-office"? If not, add it to "holders".',
	],
	[
		YEARS,
		'"AM": "nobody"',
		'"AMR": "nobody"',
		'Unknown piece of land "AMR". Did you mean "AM"? If not, cut it into caucasus.topo.json.',
	],
	[
		YEARS,
		'"between": ["AM", "IR"]',
		'"between": ["AM", "IRN"]',
		'Unknown piece of land "IRN". Did you mean "IR"?',
	],
	[YEARS, '"TR": "TR"', '"TUR": "TR"', 'Unknown area "TUR". Did you mean "TR"?'],
	[YEARS, '"RU": "RU"', '"RU": "RUS"', 'Unknown piece of land "RUS". Did you mean "RU"?'],
	[
		YEARS,
		'"lit": ["batumi", "rail',
		'"lit": ["batomi", "rail',
		'"batomi". Did you mean "batumi"? If not, take "batomi" out of "1925".',
	],
	[
		YEARS,
		'"shows": ["rails", "poti"]',
		'"shows": ["rials", "poti"]',
		'Unknown layer, line, zone or place "rials". Did you mean "rails"? If not, take "rials" out of "1925".',
	],
	[
		YEARS,
		'"events": ["pier-opens"]',
		'"events": ["pier-open"]',
		'Unknown event "pier-open". Did you mean "pier-opens"? If not, add "pier-open" to the timeline.json of an interview.',
	],
	[
		YEARS,
		'"invented-timetable"]',
		'"invented-timetabel"]',
		'Unknown source "invented-timetabel". Did you mean "invented-timetable"? If not, add "invented-timetabel" to content/sources.json.',
	],
	[
		YEARS,
		'"date": "1950"',
		'"date": "1890"',
		'"1950", "1890", stands after "1925", "1925-08-29". Put the years in order of time.',
	],
	[
		YEARS,
		'"center": [41.9, 41.95]',
		'"center": [1.9, 41.95]',
		'This window lies beyond the "reach" of "caucasus". Write longitude before latitude, or widen "reach".',
	],
	[YEARS, '"id": "1977"', '"id": "1950"', 'There is a year "1950" already.'],
]);

testAll('a year of a sheet that does not exist, or has no past, is reported', [
	[
		YEARS,
		'"id": "1901",\n      "sheet": "caucasus"',
		'"id": "1901",\n      "sheet": "cuacasus"',
		'Unknown sheet "cuacasus". Did you mean "caucasus"? If not, add "cuacasus" to "sheets" in content/map/sheets.json.',
	],
	[
		YEARS,
		'"id": "1925",\n      "sheet": "caucasus"',
		'"id": "1925",\n      "sheet": "lighthouse-coast"',
		'"lighthouse-coast" has no past. Add one to "pasts".',
	],
]);

testAll('the past of a sheet names a level and a file that exist', [
	[
		YEARS,
		'"level": "overview"',
		'"level": "overveiw"',
		'Unknown level "overveiw". Did you mean "overview"? If not, add it to the levels of "caucasus".',
	],
	[
		YEARS,
		'"file": "caucasus.topo.json"',
		'"file": "caucasos.topo.json"',
		'There is no content/map/caucasos.topo.json. Make it by "npm run clip", or name another.',
	],
]);

testAll('the file of a past has pieces or countries', [
	[
		YEARS,
		'"file": "caucasus.topo.json"',
		'"file": "ferry-line.json"',
		'content/map/ferry-line.json is no TopoJSON with an object "pieces" or "countries".',
	],
]);

testAll('the past of a sheet that does not exist is reported', [
	[
		YEARS,
		'"sheet": "caucasus"',
		'"sheet": "cuacasus"',
		'Unknown sheet "cuacasus". Did you mean "caucasus"?',
	],
]);

test('an answer beside a map that names no view is told which there are', () => {
	const messages = messagesAbout([
		[`${INTERVIEW}/03-night-boat.mdx`, 'view: south-caucasus\n', '', ''],
	]);
	const says = 'add "view", one of south-caucasus, kura-and-aras, western-georgia, sukhumi-bay.';
	assert(
		messages.some((line) => line.includes(says)),
		messages.join('\n'),
	);
});
