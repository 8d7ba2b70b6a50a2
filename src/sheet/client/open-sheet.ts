import type { Level } from '#src/sheet/shared/level.ts';
import type { Scene } from '#src/sheet/shared/paints.ts';
import type { SheetJson } from '#src/sheet/shared/sheet-json.ts';
import { type Bounds, windowAround } from '#src/sheet/shared/window.ts';
import { href } from '#src/shared/address.ts';
import { enableGestures, type GestureRules } from './gestures.ts';
import { LiveSheet } from './live-sheet.ts';
import { SheetNames } from './sheet-names.ts';

/** A sheet in its stage, ready to be moved and lit. */
export interface OpenSheet {
	/** Shows bounds whole: flown, or at once. */
	show: (bounds: Bounds, isFlown?: boolean) => void;
	/** Draws another scene. */
	setScene: (scene: Scene) => void;
	live: LiveSheet;
}

/**
 * Makes a stage live: a canvas below, names above. The still picture stays until the first level has been painted.
 * @param stage The element with the canvas, the still and the layer of names.
 * @param bounds What is shown first.
 * @throws {Error} If the sheet or its first level cannot be fetched.
 */
export async function openSheet(
	stage: HTMLElement,
	path: string,
	bounds: Bounds,
	rules: GestureRules & { wrapName: ConstructorParameters<typeof SheetNames>[1] },
): Promise<OpenSheet> {
	const sheet = await fetchJson<SheetJson>(path);
	const names = new SheetNames(stage.querySelector('.sheet-names')!, rules.wrapName);
	let scene: Scene = { lit: new Set(), on: new Set() };
	const size = { width: stage.clientWidth, height: stage.clientHeight };
	const live = new LiveSheet(
		stage.querySelector('canvas')!,
		windowAround(bounds, size),
		sheet.limits,
		{
			moved: (window, shown) => names.follow(window, shown),
			rested: (window, shown) =>
				live.levels.length > 0 &&
				names.letter(window, shown, {
					...{ levels: live.levels, names: sheet.names, lit: scene.lit, taken: [] },
				}),
		},
	);
	// The level in sight first, then the others.
	const needed = sheet.levels.findLast(({ from }) => from <= live.window.scale)!;
	live.addLevel(await fetchJson<Level>(needed.path));
	live.resize(size);
	stage.dataset['live'] = '';
	new ResizeObserver(([entry]) => {
		const { width, height } = entry!.contentRect;
		if (width > 0) live.resize({ width, height });
	}).observe(stage);
	enableGestures(stage, live, rules);
	for (const { path: other } of sheet.levels)
		if (other !== needed.path) void fetchJson<Level>(other).then((level) => live.addLevel(level));
	return {
		live,
		show(to, isFlown = false) {
			const window = windowAround(to, live.size);
			if (isFlown) live.fly(window);
			else live.show(window);
		},
		setScene(other) {
			scene = other;
			live.setScene(other);
		},
	};
}

async function fetchJson<T>(path: string): Promise<T> {
	const response = await fetch(href(path));
	if (!response.ok) throw new Error(`${path}: ${response.status}`);
	return response.json() as Promise<T>;
}
