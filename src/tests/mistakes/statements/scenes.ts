import { readFileSync } from 'node:fs';
import { FIXTURE_EDITION } from '#src/tests/support/fixture-edition.ts';
import type { FileMistake } from '../mistake.ts';
import { SMALL_INTERVIEW } from '../small-interview.ts';

const GAS = `- id: none-laid
  words: None was laid
  says: No pipe was laid.
  map:
    around: {place: tbilisi, widthKm: 300}
    lit: [tbilisi, tehran, ring-tbilisi]
    caption: A ring, and no pipe in it.
- id: not-planned
  words: it is not planned
  says: None is planned.
  map:
    view: south-caucasus
    lit: [GE, caspian-sea, lamp-oil]
    caption: A whole country, without one.
`;
const BORDER = `- id: one-way
  words: It has
  says: There is one way across.
  map:
    bounds: [44.5, 38.5, 48, 40]
    lit: [armenia-iran]
    caption: The border of Armenia and Iran.
- id: batumi
  words: Batumi is
  says: Batumi is away.
  map:
    bounds: [41, 41.2, 42, 42]
    lit: [batumi]
    caption: Batumi lies on the shore.
`;
/** The same, with only the second of the two scenes. */
const GAS_WITH_ONE = GAS.replace(/ {2}map:\n( {4}.*\n){3}/, '');
const [GAS_FILE, BORDER_FILE] = ['01-gas.statements.yaml', '02-border.statements.yaml'];

const YEARS_FILE = 'content/map/years.json';
const { pasts } = JSON.parse(readFileSync(`${FIXTURE_EDITION}/${YEARS_FILE}`, 'utf8'));
/** The invented past, with one year that tells an event of the small interview. */
const YEARS = JSON.stringify({
	pasts,
	years: [
		{
			...{ id: '1950', sheet: 'caucasus', date: '1950', title: 'Fog', sentence: 'It is foggy.' },
			...{ center: [44.2, 40.9], widthKm: 620, holds: { GE: 'herring-league', TR: 'nobody' } },
			...{ events: ['zone-made'], sources: ['invented-rule'] },
		},
	],
});

/** Scenes that have no mistakes. */
const SCENES = { [GAS_FILE]: GAS, [BORDER_FILE]: BORDER };

/** A mistake in the scenes of the answer “gas”, together with other files. */
function inGas(
	subject: string,
	from: string,
	to: string,
	reportedAt: string,
	message: string,
	others: FileMistake['files'] = {},
): FileMistake {
	const files = { ...SCENES, ...others, [GAS_FILE]: GAS.replace(from, to) };
	return { subject, files, reportedFile: GAS_FILE, reportedAt, message };
}

/** The introduction, with other fields in its frontmatter. */
const introduction = (from: string, to: string) => ({
	'interview.mdx': SMALL_INTERVIEW['interview.mdx']!.replace(from, to),
});

/** A mistake in the tour of the interview. */
const inTour = (
	subject: string,
	tour: string,
	reportedAt: string,
	message: string,
	gas: string = GAS,
): FileMistake => ({
	subject,
	files: {
		...SCENES,
		[GAS_FILE]: gas,
		...introduction('sheets:', `tour: [${tour}]\nsheets:`),
	},
	reportedFile: 'interview.mdx',
	reportedAt,
	message,
});

/** A mistake in the second scene of the answer “gas”, whose window is a view. */
const inWindow = (subject: string, to: string, reportedAt: string, message: string) =>
	inGas(subject, 'view: south-caucasus', to, reportedAt, message);

const WITHOUT_MAP = {
	...introduction('sheets: [caucasus]', 'sheets: []'),
	'01-gas.mdx': SMALL_INTERVIEW['01-gas.mdx']!.replace(/(?:view|layers):.*\n/g, ''),
	'02-border.mdx': SMALL_INTERVIEW['02-border.mdx']!.replace(/view:.*\n/, ''),
};

/** Mistakes in what the map shows while a statement is read. */
export const scenesMistakes: readonly FileMistake[] = [
	inGas(
		'a scene without a window',
		'    view: south-caucasus\n',
		'',
		'map:\n    lit',
		'"map" is {"lit":["GE","caspian-sea","lamp-oil"],"…. It has no window: name a "view", or write "around" or "bounds".',
	),
	inWindow(
		'a scene with two windows',
		'view: south-caucasus\n    bounds: [44, 40, 45, 41]',
		'bounds',
		'"bounds" is [44,40,45,41]. The scene has a window already, "view": keep one.',
	),
	inGas(
		'a caption that is too long',
		'without one.',
		'without one pipe, or any other thing that a pipe might be.',
		'caption: A whole',
		'"caption" is "A whole country, without one pipe, or an…". It has 15 words. Say it in 12.',
	),
	inGas(
		'a caption without a full stop',
		'without one.',
		'without one',
		'caption: A whole',
		'"caption" is "A whole country, without one". It does not end with a full stop. Write a whole sentence.',
	),
	inGas(
		'a caption that another scene has',
		'A whole country, without one.',
		'A ring, and no pipe in it.',
		'lamp-oil]\n    ¦caption',
		'The scene of "none-laid", content/interviews/talk/01-gas.statements.yaml:4, has this caption too. Say here what this window adds.',
	),
	inWindow(
		'an unknown view of a scene',
		'view: south-caucasis',
		'view: ',
		'Unknown view "south-caucasis". Did you mean "south-caucasus"? If not, add "south-caucasis" to "views" in content/map/sheets.json.',
	),
	inWindow(
		'a view of a sheet that is not beside the interview',
		'view: sukhumi-bay',
		'view: ',
		'Unknown view "sukhumi-bay". Add its sheet "lighthouse-coast" to "sheets" in interview.mdx.',
	),
	inGas(
		'a window around an unknown place',
		'place: tbilisi',
		'place: tiblisi',
		'place: tiblisi',
		'Unknown place "tiblisi". Did you mean "tbilisi"? If not, add "tiblisi" to content/places.json.',
	),
	inGas(
		'a window around a place beyond the sheets',
		'place: tbilisi',
		'place: tehran',
		'place: tehran',
		'"tehran" lies beyond the "reach" of "caucasus". Centre the window on another place, and light this one: an arrow points to it.',
	),
	inWindow(
		'a window in degrees beyond the sheets',
		'bounds: [39, 46, 41, 48]',
		'bounds',
		'The middle of this window lies beyond the "reach" of "caucasus". Write [west, south, east, north].',
	),
	inWindow(
		'a window whose south is its north',
		'bounds: [43, 42, 45, 40]',
		'bounds',
		'"bounds" is [43,42,45,40]. The south is not south of the north: write [west, south, east, north].',
	),
	inWindow(
		'a window off the globe',
		'bounds: [43, 40, 45, 100]',
		'bounds',
		'"bounds" is [43,40,45,100]. It is off the globe: write [west, south, east, north], up to 180 and 90 degrees.',
	),
	inWindow(
		'a year of a scene on a sheet that has none',
		'view: south-caucasus\n    year: "1901"',
		'year',
		'The sheet "caucasus" has no years. Take "year" out.',
	),
	inGas(
		'an unknown year of a scene',
		'view: south-caucasus',
		'view: south-caucasus\n    year: "1951"',
		'year',
		'Unknown year "1951". Did you mean "1950"? If not, add "1951" to "years" in content/map/years.json.',
		{ [YEARS_FILE]: YEARS },
	),
	inGas(
		'an area that a scene lights out of sight in a year',
		'view: south-caucasus\n    lit: [GE, caspian-sea, lamp-oil]',
		'bounds: [41, 41.2, 42, 42]\n    year: "1950"\n    lit: [GE, herring-league, nobody, AM]',
		'AM',
		'"AM" is not in sight, as no part of it is drawn in this window. Widen the window, or take it out of "lit".',
		{ [YEARS_FILE]: YEARS },
	),
	inGas(
		'an unknown thing that is lit',
		'lamp-oil',
		'lamp-oyl',
		'lamp-oyl',
		'Unknown place, area, line, zone, ring, layer or measure "lamp-oyl". Did you mean "lamp-oil"? If not, take it out of "lit".',
	),
	inGas(
		'a holder of land that is lit today',
		'lamp-oil',
		'herring-league',
		'herring-league',
		'Unknown place, area, line, zone, ring, layer or measure "herring-league". Take it out of "lit".',
	),
	inGas(
		'a thing that is lit twice',
		'[GE',
		'[GE, GE',
		'[GE, ¦GE',
		'"GE" is in this list twice. Keep one of them.',
	),
	inGas(
		'a sea that is lit out of sight',
		'[tbilisi',
		'[caspian-sea, tbilisi',
		'caspian-sea, tb',
		'"caspian-sea" is not in sight, as its name has no point in this window. Widen the window, or take it out of "lit".',
	),
	inGas(
		'a ring that is lit out of sight',
		'widthKm: 300',
		'widthKm: 130',
		'ring-tbilisi',
		'"ring-tbilisi" is not in sight, as no part of it is drawn in this window. Widen the window, or take it out of "lit".',
	),
	{
		...inWindow(
			'a sea that is lit on a sheet without it',
			'view: sukhumi-bay',
			'caspian-sea',
			'The sheet "lighthouse-coast" has no point and no arrow for "caspian-sea". Take it out of "lit".',
		),
		files: {
			...SCENES,
			...introduction('[caucasus]', '[caucasus, lighthouse-coast]'),
			[GAS_FILE]: GAS.replace('south-caucasus', 'sukhumi-bay').replace(', lamp-oil', ''),
		},
	},
	{
		...inGas('a scene of an interview without a map', '', '', '', ''),
		files: { ...SCENES, ...WITHOUT_MAP },
		reportedAt: 'map:\n    around',
		message: 'The interview has no map. Take "map" out, or name a sheet in interview.mdx.',
		hasConsequences: true,
	},
	{
		...inGas('an answer that names places and has too few scenes', '', '', '', ''),
		files: {
			...SCENES,
			[GAS_FILE]: GAS_WITH_ONE,
		},
		message:
			'The answer names places and has one scene, where it needs two. Give one more of its statements a "map": "none-laid" could have one.',
	},
	inTour(
		'an unknown stop of a tour',
		'none-laid, one-wey',
		'one-wey',
		'Unknown statement "one-wey". Did you mean "one-way"? If not, take "one-wey" out of "tour".',
	),
	inTour(
		'a stop of a tour that comes twice',
		'one-way, none-laid, one-way',
		'one-way]',
		'"one-way" is in this list twice. Keep one of them.',
	),
	{
		...inTour(
			'a stop of a tour without a scene',
			'one-way, none-laid',
			'none-laid',
			'"none-laid" has no scene. Give the statement a "map", or take it out of "tour".',
			GAS_WITH_ONE,
		),
		hasConsequences: true,
	},
];
