import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { checkPermalinks } from './check-permalinks.ts';
import { ContentFolder } from './content-folder.ts';
import { loadEdition } from './load-edition.ts';
import { ContentError } from './problem.ts';

const root = mkdtempSync(join(tmpdir(), 'tumen-'));
after(() => rmSync(root, { recursive: true }));
cpSync('content', `${root}/content`, { recursive: true });

const TALK = 'content/interviews/putin-kim-pact';
const GAS = `${TALK}/04-gas-pipelines.mdx`;

interface Mistake {
	what: string;
	file: string;
	/** The first match is replaced, and must be there. */
	from: string | RegExp;
	to: string;
	/** What the editor is told, and where. */
	says: RegExp;
	line?: RegExp;
}

const mistakes: Mistake[] = [
	{
		what: 'an unknown place',
		file: GAS,
		from: 'place:ulan-ude',
		to: 'place:ulan-udde',
		says: /Unknown place "ulan-udde"\. Did you mean "ulan-ude"\? If not, add "ulan-udde" to content\/places\.json\./,
	},
	{
		what: 'an unknown source',
		file: GAS,
		from: '@jpdo-history',
		to: '@jpdo-histroy',
		says: /Unknown source "jpdo-histroy"\. Did you mean "jpdo-history"\? If not, add "jpdo-histroy" to content\/sources\.json\./,
	},
	{
		what: 'an unknown term',
		file: GAS,
		from: 'term:kogas',
		to: 'term:kogaz',
		says: /Unknown term "kogaz"\. Did you mean "kogas"\?/,
	},
	{
		what: 'an unknown measure',
		file: `${TALK}/02-sea-access.mdx`,
		from: 'measure:border-river',
		to: 'measure:boarder-river',
		says: /Unknown measure "boarder-river"\. Did you mean "border-river"\?/,
	},
	{
		what: 'a figure that disagrees with the geometry',
		file: `${TALK}/02-sea-access.mdx`,
		from: '[17 km](measure:border-river)',
		to: '[19 km](measure:border-river)',
		says: /The figure "19 km" disagrees with the map: "border-river" measures "17 km"\. Write \[17 km\]/,
	},
	{
		what: 'a note without definition',
		file: GAS,
		from: '[^oil-cap]:',
		to: 'x',
		says: /The marker "oil-cap" has no note\./,
	},
	{
		what: 'a definition without marker',
		file: GAS,
		from: 'future[^oil-cap]',
		to: 'future',
		says: /The note "oil-cap" has no marker\. Put \[\^oil-cap\] where its words are/,
	},
	{
		what: 'an unknown kind',
		file: GAS,
		from: '**Geography.**',
		to: '**Geografy.**',
		says: /Unknown kind "Geografy"\. Did you mean "Geography"\?/,
	},
	{
		what: 'a note without kind',
		file: GAS,
		from: '**Geography.** ',
		to: '',
		says: /The note "japan-pipeline" has no kind\. Begin it with/,
	},
	{
		what: 'a note name used twice in a file',
		file: GAS,
		from: '[^japan-pipeline]:',
		to: '[^kogas-2003]:',
		says: /The note "kogas-2003" (is defined twice|stands already in)/,
	},
	{
		what: 'a note name used in two answers',
		file: GAS,
		from: /\[\^japan-pipeline\]/g,
		to: '[^labour-ban]',
		says: /The note "labour-ban" stands already in .*04-gas-pipelines\.mdx:\d+\. Give this one another name\./,
	},
	{
		what: 'a pointer to no note',
		file: GAS,
		from: 'note:far-east',
		to: 'note:far-eats',
		says: /Unknown note "far-eats"\. Did you mean "far-east"\?/,
	},
	{
		what: 'three markers in a row',
		file: GAS,
		from: '[^power-of-siberia-2],',
		to: '[^power-of-siberia-2][^oil-cap],',
		says: /Three markers stand in a row\. Merge/,
	},
	{
		what: 'a link of no known kind',
		file: GAS,
		from: 'place:ulan-ude',
		to: 'plaec:ulan-ude',
		says: /Unknown link "plaec:ulan-ude"\. Links are/,
	},
	{
		what: 'a missing question',
		file: GAS,
		from: /question:.*\n/,
		to: '',
		says: /"question" is missing\. Add it\./,
		line: /:2:/,
	},
	{
		what: 'an empty label',
		file: GAS,
		from: /label:.*\n/,
		to: 'label: ""\n',
		says: /"label" is ""\. It is empty: write it/,
		line: /:3:/,
	},
	{
		what: 'a mistyped field',
		file: GAS,
		from: 'summary:',
		to: 'sumary:',
		says: /Unknown field "sumary"\. Did you mean "summary"\?/,
		line: /:6:/,
	},
	{
		what: 'an unknown view',
		file: GAS,
		from: 'view: northeast-asia',
		to: 'view: north-east-asia',
		says: /Unknown view "north-east-asia"\. Did you mean "northeast-asia"\?/,
		line: /:4:/,
	},
	{
		what: 'broken frontmatter',
		file: GAS,
		from: 'label: Gas pipelines',
		to: 'label: "Gas pipelines',
		says: /./,
	},
	{ what: 'broken MDX', file: GAS, from: 'None was laid.', to: 'None was <laid.', says: /./ },
	{
		what: 'a duplicate id',
		file: 'content/places.json',
		from: '"id": "rajin"',
		to: '"id": "rason"',
		says: /The id "rason" is taken since line \d+\. Give this one another\./,
	},
	{
		what: 'coordinates off the globe',
		file: 'content/places.json',
		from: /"lat": [\d.]+/,
		to: '"lat": 130.3',
		says: /"lat" is 130\.3\. It is off the globe: latitude runs from/,
	},
	{
		what: 'an id with capitals',
		file: 'content/places.json',
		from: '"id": "rajin"',
		to: '"id": "Rajin"',
		says: /"id" is "Rajin"\. Ids are lower case letters/,
	},
	{
		what: 'broken JSON',
		file: 'content/places.json',
		from: '"id": "rajin",',
		to: '"id": "rajin"',
		says: /./,
	},
	{
		what: 'a source without title',
		file: 'content/sources.json',
		from: /"title": [^\n]*\n/,
		to: '',
		says: /"title" is missing\. Add it\./,
	},
	{
		what: 'a source consulted in no known way',
		file: 'content/sources.json',
		from: '"consulted": "read"',
		to: '"consulted": "reed"',
		says: /"consulted" is "reed"\. /,
	},
	{
		what: 'a topic with an unknown answer',
		file: `${TALK}/topics.json`,
		from: /("answers": \[[^\]]*)"gas-pipelines"/,
		to: '$1"gas-pipeline"',
		says: /Unknown answer "gas-pipeline"\. Did you mean "gas-pipelines"\?/,
	},
	{
		what: 'a topic with an unknown note',
		file: `${TALK}/topics.json`,
		from: '"kogas-2003"',
		to: '"kogas-2030"',
		says: /Unknown note "kogas-2030"\. Did you mean "kogas-2003"\?/,
	},
	...timelineMistakes(),
	...historyMistakes(),
	{
		what: 'a measure from nowhere',
		file: `${TALK}/measures.json`,
		from: '"from": "vladivostok"',
		to: '"from": "vladivostock"',
		says: /"vladivostock"/,
	},
	{
		what: 'a measure that no passage gives',
		file: `${TALK}/measures.json`,
		from: '[\n',
		to: '[\n{"id":"far","label":"Far","from":"rajin","to":"seoul","how":"straight","digits":0,"explain":"Far."},',
		says: /No passage gives the measure "far"\. Write \[592 km\]\(measure:far\) in an answer or a note, or take it out\./,
		line: /:2:/,
	},
	{
		what: 'a measure drawn with nothing that is drawn',
		file: `${TALK}/measures.json`,
		from: '"gas-korea"',
		to: '"gas-corea"',
		says: /Unknown measure or layer "gas-corea"\. Did you mean "gas-korea"\? If not, take "gas-corea" out of "khasan-seoul"\./,
	},
	{
		what: 'an answer about an unknown layer',
		file: GAS,
		from: 'layers: [gas, gas-proposed]',
		to: 'layers: [gas, gas-propsed]',
		says: /Unknown layer "gas-propsed"\. Did you mean "gas-proposed"\? If not, add "gas-propsed" to "legend"/,
		line: /:5:/,
	},
	{
		what: 'a legend of an unknown kind of line',
		file: 'content/map/layers.json',
		from: '["rail", "rail-key"]',
		to: '["rail", "rail-kye"]',
		says: /Unknown kind "rail-kye"\. Did you mean "rail-key"\? If not, take "rail-kye" out of "Railways"\./,
	},
	{
		what: 'a legend of an unknown line',
		file: 'content/map/layers.json',
		from: '"layer": "gas-japan"',
		to: '"layer": "gas-jpan"',
		says: /Unknown layer "gas-jpan"\. Did you mean "gas-japan"\? If not, add "gas-jpan" to "layers"\./,
	},
	{
		what: 'a legend that cites an unknown source',
		file: 'content/map/layers.json',
		from: '"gazprom-2011-10"',
		to: '"gazprom-2011"',
		says: /Unknown source "gazprom-2011"\./,
	},
	{
		what: 'a legend entry with a mistyped field',
		file: 'content/map/layers.json',
		from: '"kinds": ["ring"]',
		to: '"kind": ["ring"]',
		says: /Unknown field "kind"\. Did you mean "kinds"\?/,
	},
	{
		what: 'a label of an unknown layer',
		file: 'content/map/frames.json',
		from: '"layer": "gas-korea"',
		to: '"layer": "gas-corea"',
		says: /Unknown layer "gas-corea"\. Did you mean "gas-korea"\? If not, add "gas-corea" to "layers"/,
	},
	{
		what: 'a term that is no place',
		file: 'content/terms.json',
		from: '"place": "rason"',
		to: '"place": "rasson"',
		says: /Unknown place "rasson"\. Did you mean "rason"\?/,
	},
	{
		what: 'a family name that is no part of the name',
		file: `${TALK}/interview.mdx`,
		from: '    role: Scholar',
		to: '    family: Mauros\n    role: Scholar',
		says: /"family" is "Mauros"\. It is not a part of "name": repeat that part as it stands there\./,
		line: /:7:/,
	},
	{
		what: 'a speaker who is no term',
		file: `${TALK}/interview.mdx`,
		from: 'term: maurus',
		to: 'term: maurvs',
		says: /Unknown term "maurvs"\. Did you mean "maurus"\?/,
	},
	{
		what: 'a word that no label of the map says',
		file: 'content/map/words.json',
		from: '"en": "Mongolia"',
		to: '"en": "Mongolai"',
		says: /No label of content\/map\/frames\.json says "Mongolai"\. Did you mean "Mongolia"\? If not, take it out\./,
		line: /words\.json:9\b/,
	},
	{
		what: 'a word of the map listed twice',
		file: 'content/map/words.json',
		from: '"en": "Jilin"',
		to: '"en": "China"',
		says: /"China" is there since line 2\. Keep one of them\./,
	},
	{
		what: 'a word of the map in a language it does not have',
		file: 'content/map/words.json',
		from: '"zh-Hans": "中国"',
		to: '"zh": "中国"',
		says: /Unknown language "zh"\. Give places names in it, or take it out\./,
	},
];

/** Makes mistakes of one file. */
function mistakeIn(file: string) {
	return (what: string, from: string | RegExp, to: string, says: RegExp): Mistake => ({
		what,
		file,
		from,
		to,
		says,
	});
}

/** Mistakes in the history: what was never there, and versions that cannot be. */
function historyMistakes(): Mistake[] {
	const once = mistakeIn(`${TALK}/history.json`);
	return [
		once(
			'a revision of an unknown note',
			'"kogas-2003"',
			'"kogas-2030"',
			/Unknown note "kogas-2030"\. Did you mean "kogas-2003"\? If not, delete this entry, and say in the version’s own "what" that it is gone/,
		),
		once(
			'a revision of a note that is called an answer',
			/"kind": "note",(\s+"id": "kogas-2003")/,
			'"kind": "answer",$1',
			/Unknown answer "kogas-2003"\./,
		),
		once(
			'a revision of a kind that there is not',
			'"kind": "note"',
			'"kind": "place"',
			/"kind" is "place"\./,
		),
		once(
			'a version older than the one below it',
			'"date": "2026-11-24"',
			'"date": "2026-10-24"',
			/"2026-11-23" stands below "2026-10-24"\. Put the newest version first, or put one date right\./,
		),
		once(
			'a version without its day',
			'"date": "2026-11-23"',
			'"date": "2026-11"',
			/"date" is "2026-11"\. Give the day too/,
		),
		once(
			'a version that is no number',
			'"version": "1.1"',
			'"version": "1.1.0"',
			/"version" is "1\.1\.0"\. Versions are two numbers with a point between/,
		),
		once(
			'a version whose number is taken',
			'"version": "1.0"',
			'"version": "1.1"',
			/Version "1\.1" stands here twice\. Give each version a number of its own\./,
		),
		{
			what: 'an opening that names another version than the history',
			file: `${TALK}/interview.mdx`,
			from: 'version: "1.2"',
			to: 'version: "1.3"',
			says: /The version is "1\.3", but the newest in .*history\.json is "1\.2"\. Write "1\.2" here, or add "1\.3" there\./,
			line: /interview\.mdx:18\b/,
		},
	];
}

/** Mistakes in the timeline: a word mistyped in each field, and dates that cannot be. */
function timelineMistakes(): Mistake[] {
	const once = mistakeIn(`${TALK}/timeline.json`);
	return [
		once(
			'an event at an unknown place',
			'"ulan-ude"',
			'"ulan-udde"',
			/Unknown place "ulan-udde"\. Did you mean "ulan-ude"\? If not, add "ulan-udde" to content\/places\.json\./,
		),
		once(
			'an event of an unknown answer',
			'"gas-pipelines"',
			'"gas-pipeline"',
			/Unknown answer "gas-pipeline"\. Did you mean "gas-pipelines"\? If not, take "gas-pipeline" out of "gazprom-kogas"\./,
		),
		once(
			'an event of an unknown note',
			'"kogas-2003"',
			'"kogas-2030"',
			/Unknown note "kogas-2030"\. Did you mean "kogas-2003"\?/,
		),
		once(
			'an event from an unknown source',
			'"gazprom-2011-10"',
			'"gazprom-2011-01"',
			/Unknown source "gazprom-2011-01"\. Did you mean "gazprom-2011-10"\?/,
		),
		once(
			'an event on a day that is none',
			'"2023-09-27"',
			'"2023-09-31"',
			/"date" is "2023-09-31"\. There is no such day: September 2023 has 30\. Did you mean "2023-09-30"\?/,
		),
		once(
			'an event with a date in another order',
			'"2023-09-27"',
			'"27-09-2023"',
			/"date" is "27-09-2023"\. Dates are written year-month-day/,
		),
		once(
			'an event out of order',
			'"2023-09-27"',
			'"2022-09-27"',
			/"nuclear-constitution", "2022-09-27", stands after "kremlin-denial", "2023-09-15"\. If the date is right, move "nuclear-constitution" up/,
		),
		once(
			'an event that ends before it begins',
			'"until": "1998"',
			'"until": "1989"',
			/"until" is "1989", before "date", "1994"\. Change them round/,
		),
	];
}

for (const { what, file, from, to, says, line } of mistakes) {
	test(`${what} stops with file, line, value and remedy`, () => {
		const path = `${root}/${file}`;
		const before = readFileSync(path, 'utf8');
		const broken = before.replace(from, to);
		assert.notEqual(broken, before, 'the mistake could not be made');
		writeFileSync(path, broken);
		try {
			assert.throws(
				() => loadEdition(root),
				(error) => {
					assert(error instanceof ContentError);
					const said = error.problems.filter((problem) => says.test(problem.message));
					assert(said.length > 0, `said instead: ${error.message}`);
					assert(said.some((problem) => problem.file === file || what.includes('two answers')));
					assert(said.every((problem) => problem.line >= 1));
					if (line) assert.match(error.message, line);
					return true;
				},
			);
		} finally {
			writeFileSync(path, before);
		}
	});
}

test('the edition as it stands has no mistakes', () => {
	const edition = loadEdition(root);
	assert.equal(edition.interviews[0]!.answers.length, 11);
	assert.deepEqual(checkPermalinks(new ContentFolder(root), edition.permalinks), []);
});
