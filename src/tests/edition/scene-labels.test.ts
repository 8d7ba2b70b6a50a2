import assert from 'node:assert/strict';
import { test } from 'node:test';
import { currentAtlas, currentEdition } from '#src/authoring/current-edition.ts';
import { interviewMap } from '#src/edition/interview-map/interview-map.ts';
import { type MapScene, scenesOfInterview } from '#src/edition/interview-map/scenes.ts';
import type { Interview } from '#src/edition/model/edition.ts';
import { makeMapJson } from '#src/map/build/make-map-json.ts';
import { sheetOfScene } from '#src/map/build/stills.ts';
import { translateName } from '#src/map/shared/translate-name.ts';
import { boundsInShape, boundsOfScene } from '#src/sheet/build/bounds.ts';
import { type LetteredSheet, letterPicture, sceneOf } from '#src/sheet/build/picture.ts';
import type { Lettered } from '#src/sheet/shared/lettering/letter-sheet.ts';
import { LETTERS, SMALL_PICTURE } from '#src/sheet/shared/lettering/letter-sizes.ts';
import { linesWhileLit } from '#src/sheet/shared/lettering/picture-lines.ts';
import { overlap, type Rect, squareAround } from '#src/sheet/shared/lettering/rect.ts';
import {
	type Bounds,
	levelsIn,
	type Size,
	toPixels,
	windowAround,
} from '#src/sheet/shared/window.ts';

/** The map beside the text and full screen, and the strip of a phone, in CSS pixels. */
const SIZES: readonly Size[] = [
	{ width: 544, height: 790 },
	{ width: 340, height: 425 },
	{ width: 390, height: 188 },
	{ width: 320, height: 108 },
];

/** Half the side of an arrow, and the radii of dots, in CSS pixels. */
const [ARROW, LIT, DOT] = [6, 6, 2.8];

/** What a picture shows of a sheet, and the ids of what is lit in it. */
interface Shown {
	bounds: Bounds;
	size: Size;
	lit: readonly string[];
}

const edition = currentEdition();
const atlas = currentAtlas();

for (const interview of edition.interviews) {
	const scenes = scenesOfInterview(interview, edition);
	if (scenes.length === 0) continue;
	for (const language of ['en', ...interviewMap(interview, edition).languages])
		test(`${interview.id}: the names of all scenes have room in ${language}, in pictures of any size`, () => {
			const letter = lettererIn(interview, language);
			assert.deepEqual(
				scenes.flatMap((scene) =>
					SIZES.flatMap((size) =>
						letter(scene, size).map(
							(fault) => `${scene.id} at ${size.width} × ${size.height}: ${fault}`,
						),
					),
				),
				[],
			);
		});
}

/** Returns a function that letters a scene in a language, and lists the faults of its names. */
function lettererIn(interview: Interview, language: string) {
	const data = makeMapJson(edition, interview, atlas);
	return (scene: MapScene, size: Size): string[] => {
		const sheet = sheetOfScene(atlas, scene);
		const translated = {
			...sheet,
			names: sheet.names.map((name) => translateName(name, data, language)),
		};
		const bounds = boundsInShape(
			boundsOfScene(scene, sheet, { view: atlas.view, places: edition.places }),
			size.width / size.height,
		);
		const { names } = letterPicture(translated, { bounds, width: size.width, lit: scene.lit });
		const shown = { bounds, size, lit: scene.lit };
		return [
			...faultsOfLetters(names, size),
			...faultsOfLights(names, translated, shown),
			...faultsOfLines(names, translated, shown),
		];
	};
}

/** Lists names that lie over another name, a dot or an arrow, or beyond the picture, or are too small to read. */
function faultsOfLetters(names: readonly Lettered[], size: Size): string[] {
	const parts = names.map((name) => ({
		text: name.text,
		px: pxOf(name, size),
		letters: lettersOf(name, size),
		mark: markOf(name),
	}));
	return parts.flatMap(({ text, px, letters }, i) => [
		...parts.flatMap((other, j) => [
			...(j > i && meet(letters, other.letters) ? [`${text} lies over ${other.text}`] : []),
			...(j !== i && meet(letters, other.mark)
				? [`${text} lies over the mark of ${other.text}`]
				: []),
		]),
		...(letters.every((box) => isIn(box, size)) ? [] : [`${text} is cut`]),
		...(px < 10 ? [`${text} is ${px} px high`] : []),
	]);
}

/** Lists lit places that have no dot though they are in the picture, or no arrow though they are beyond it. */
function faultsOfLights(
	names: readonly Lettered[],
	sheet: LetteredSheet,
	{ bounds, size, lit }: Shown,
): string[] {
	const shown = new Map(names.map((name) => [name.id, name]));
	return sheet.names
		.filter(({ id, kind }) => kind === 'place' && sceneOf(sheet, lit).lit.has(id))
		.flatMap(({ id, points }) => {
			const name = shown.get(id);
			const at = toPixels(windowAround(bounds, size), size, points![0]!);
			if (isIn(squareAround(at, LIT), size))
				return name?.at && name.arrow === undefined ? [] : [`${id} has no dot`];
			return name?.arrow === undefined ? [`${id} has no arrow`] : [];
		});
}

/** Lists names of lit lines that lie over a lit line, in the strip of a phone. */
function faultsOfLines(
	names: readonly Lettered[],
	{ levels }: LetteredSheet,
	{ bounds, size, lit }: Shown,
): string[] {
	if (size.height >= SMALL_PICTURE) return [];
	const window = windowAround(bounds, size);
	const lines = linesWhileLit(levelsIn(levels, window, size), new Set(lit), window, size);
	return names
		.filter(({ kind, isLit, box }) => kind === 'line' && isLit && lines.crossedIn(box!) > 0)
		.map(({ text }) => `${text} lies over a lit line`);
}

/** Returns boxes that together cover the letters of a name. */
function lettersOf(name: Lettered, size: Size): Rect[] {
	const { box, course = [] } = name;
	return [...(box ? [box] : []), ...course.map((at) => squareAround(at, pxOf(name, size) / 2))];
}

function markOf({ at, arrow, isLit }: Lettered): Rect[] {
	if (!at) return [];
	return [squareAround(at, arrow !== undefined ? ARROW : isLit ? LIT : DOT)];
}

/** Returns the size of the smallest letters of a name, in CSS pixels. */
function pxOf({ kind, isLit, local }: Lettered, { height }: Size): number {
	const of = height < SMALL_PICTURE ? 'small' : 'size';
	const own = LETTERS[isLit && kind === 'place' ? 'lit' : kind][of];
	return local ? Math.min(own, LETTERS.local[of]) : own;
}

const meet = (some: readonly Rect[], others: readonly Rect[]) =>
	some.some((one) => others.some((other) => overlap(one, other)));

const isIn = ({ left, top, right, bottom }: Rect, { width, height }: Size) =>
	left >= 0 && top >= 0 && right <= width && bottom <= height;
