import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SceneRecord } from '#src/schema/scenes.ts';
import type { Answer, Edition, Interview, Statement } from '../model/edition.ts';
import {
	openingScene,
	openingScenes,
	scenesOf,
	scenesOfInterview,
	sheetOfWindow,
	tourOf,
} from './scenes.ts';

/** Two sheets: one from 0° to 20° east, one across 180°. */
const edition = {
	map: {
		sheets: [
			{
				id: 'west',
				reach: [
					[0, 0],
					[20, 20],
				],
			},
			{
				id: 'pacific',
				reach: [
					[160, 0],
					[-160, 20],
				],
			},
		],
		views: [
			{ id: 'bay', sheet: 'west' },
			{ id: 'strait', sheet: 'pacific' },
		],
	},
	places: new Map([['port', { id: 'port', lon: 10, lat: 10 }]]),
} as unknown as Edition;

const at = (bounds: SceneRecord['bounds']) => sheetOfWindow({ bounds }, interview, edition);
const scene = (window: Partial<SceneRecord>): SceneRecord => ({
	...{ lit: [], caption: 'It is there.' },
	...window,
});
const statement = (id: string, map?: SceneRecord) =>
	({ id, ...(map && { map }) }) as Partial<Statement> as Statement;
const answer = (id: string, ...statements: Statement[]) =>
	({ id, statements }) as Partial<Answer> as Answer;

const gas = answer(
	'gas',
	statement('first'),
	statement('second', scene({ around: { place: 'port', widthKm: 50 } })),
	statement('third', scene({ view: 'strait' })),
);
const border = answer('border', statement('fourth'));
const interview = {
	id: 'talk',
	sheets: ['west', 'pacific'],
	introduction: { statements: [statement('opening', scene({ view: 'bay' }))] },
	answers: [gas, border],
	tour: ['third', 'opening', 'fourth'],
} as Partial<Interview> as Interview;

test('an answer has a scene for each statement with a window, in the order of its text', () => {
	const scenes = scenesOf(interview, gas, edition);
	assert.deepEqual(
		scenes.map(({ id, sheet, answer: of }) => [id, sheet, of?.id]),
		[
			['s-second', 'west', 'gas'],
			['s-third', 'pacific', 'gas'],
		],
	);
	assert.deepEqual(scenesOf(interview, border, edition), []);
});

test('the scenes of an interview begin with those of its introduction', () => {
	const scenes = scenesOfInterview(interview, edition);
	assert.deepEqual(
		scenes.map(({ id }) => id),
		['s-opening', 's-second', 's-third'],
	);
	assert.equal(scenes[0]!.answer, undefined);
});

test('the page of an answer opens with its first scene', () => {
	assert.equal(openingScene(interview, gas, edition)?.id, 's-second');
	assert.equal(openingScene(interview, border, edition), undefined);
	const all = openingScenes({ ...edition, interviews: [interview] });
	assert.deepEqual(
		all.map(({ id }) => id),
		['s-second'],
	);
});

test('a tour has its own order, and leaves out statements without a scene', () => {
	assert.deepEqual(
		tourOf(interview, edition).map(({ id }) => id),
		['s-third', 's-opening'],
	);
	const { tour: _, ...without } = interview;
	assert.deepEqual(tourOf(without, edition), []);
});

test('a scene whose window is on none of the interview’s sheets is left out', () => {
	const western = { ...interview, sheets: ['west'] };
	assert.deepEqual(
		scenesOfInterview(western, edition).map(({ id }) => id),
		['s-opening', 's-second'],
	);
});

test('a window in degrees is on the sheet that its middle is on, also across 180°', () => {
	assert.equal(at([5, 5, 10, 10]), 'west');
	assert.equal(at([15, 5, 40, 10]), undefined);
	assert.equal(at([170, 5, -175, 10]), 'pacific');
	assert.equal(at([170, 5, -150, 10]), 'pacific');
	assert.equal(at([-170, 5, 176, 10]), 'west');
});
