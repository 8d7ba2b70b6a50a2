import { href } from '#src/shared/address.ts';
import type { Level } from '#src/sheet/shared/level.ts';
import type { Rect } from '#src/sheet/shared/lettering/rect.ts';
import { isNamed, type Scene } from '#src/sheet/shared/paints.ts';
import type { SheetJson } from '#src/sheet/shared/sheet-json.ts';
import type { SheetName } from '#src/sheet/shared/sheet-name.ts';
import { type Bounds, type Size, type Window, windowAround } from '#src/sheet/shared/window.ts';
import { namesInYear, type PastJson, type Year } from '#src/sheet/shared/year.ts';
import css from '#src/sheet/styles/live.css?inline';
import { adoptStyles } from '#src/ui/client/adopt-styles.ts';
import { enableGestures, type GestureRules } from './gestures.ts';
import { LiveSheet } from './live-sheet.ts';
import { nextTask, runInSlices } from './run-in-slices.ts';
import { type LinkOf, SheetNames } from './sheet-names.ts';

adoptStyles(css);

/** What a sheet needs from the page around it. */
export interface SheetSetting extends GestureRules {
	scene: Scene;
	/** Returns a name as it is lettered: in the reader’s language. */
	translate: (name: SheetName) => SheetName;
	linkOf: LinkOf;
	/** Returns the boxes of the stage that other things take, in CSS pixels from its upper left corner. */
	taken: () => Rect[];
	/** Another window is asked for. */
	left: () => void;
	/** The window or the size has changed: called once a frame at most. */
	followed: (window: Window, size: Size, isMoving: boolean) => void;
	/** The sheet is at rest, and lettered. `lostFocus` says whether a name that has gone had the focus. */
	lettered: (window: Window, lostFocus: boolean) => void;
}

/** A sheet in its stage, ready to be moved and lit. */
export interface OpenSheet {
	readonly live: LiveSheet;
	/** All names by id. */
	readonly names: ReadonlyMap<string, SheetName>;
	readonly limits: SheetJson['limits'];
	/** Shows bounds whole: flown, or at once. They are fitted again when the stage changes its size. */
	show(bounds: Bounds, isFlown?: boolean): void;
	/** Fits no bounds again from now on: the reader moves the sheet. */
	release(): void;
	/** Draws another scene. @param keepsNames Whether names stay where they are, as for what the pointer is on. */
	setScene(scene: Scene, keepsNames?: boolean): void;
	/**
	 * Shows a year of the past, or today. The last call wins.
	 * @param isTold Whether what the year lights is lit.
	 * @throws {Error} If the past cannot be fetched.
	 */
	showYear(id: string | undefined, isTold: boolean): Promise<void>;
	/** Letters the sheet again. @param hasNewLetters Whether the letters may have other widths than before. */
	letter(hasNewLetters?: boolean): void;
}

/**
 * Makes a stage live: a canvas below, names above. The still picture stays until the first level has been lettered.
 * @param stage The element with the canvas, the still and the layer of names.
 * @param bounds What is shown first.
 * @throws {Error} If the sheet or its first level cannot be fetched.
 */
export async function openSheet(
	stage: HTMLElement,
	bounds: Bounds,
	setting: SheetSetting,
): Promise<OpenSheet> {
	const sheet = await fetchJson<SheetJson>(stage.dataset['sheet']!);
	const { limits } = sheet;
	const layer = new SheetNames(stage.querySelector('.sheet-names')!, setting.linkOf);
	let { scene } = setting;
	let yearWanted = 'undefined true';
	let year: Year | undefined;
	let target: Bounds | undefined = bounds;
	let stopLettering = () => {};
	const { width, height } = stage.getBoundingClientRect();
	const size = { width, height };
	const live = new LiveSheet(stage.querySelector('canvas')!, windowAround(bounds, size), limits, {
		left() {
			// It is lettered again where it comes to rest.
			stopLettering();
			setting.left();
		},
		moved(window, shown) {
			layer.follow(window, shown);
			setting.followed(window, shown, live.isMoving);
		},
		rested: letter,
	});
	let past: Promise<PastJson> | undefined;
	const arrivals = new Map<string, Promise<void>>();
	// The level in sight first, with the overlay, which is the last; then the others.
	const [ground, overlay] = [sheet.levels.slice(0, -1), sheet.levels.at(-1)!];
	const needed = ground.findLast(({ from }) => from <= live.window.scale)!;
	await Promise.all([needed, overlay].map(({ path }) => fetchLevel(path)));
	await nextTask();
	live.setScene(scene);
	stage.dataset['painted'] = '';
	live.resize(size);
	new ResizeObserver(([entry]) => {
		const { width, height } = entry!.contentRect;
		if (width === 0 || (width === live.size.width && height === live.size.height)) return;
		const size = { width, height };
		live.resize(size, target && windowAround(target, size));
	}).observe(stage);
	enableGestures(stage, live, {
		...setting,
		moved() {
			target = undefined;
			setting.moved();
		},
	});
	fetchOthers();
	return {
		live,
		limits,
		names: new Map(sheet.names.map((name) => [name.id, name])),
		show(to, isFlown = false) {
			target = to;
			const window = windowAround(to, live.size);
			// A flight below the still would only put off its lettering.
			if (isFlown && 'live' in stage.dataset) live.fly(window);
			else live.jump(window);
			fetchOthers();
		},
		release() {
			target = undefined;
		},
		async showYear(id, isTold) {
			const key = `${id} ${isTold}`;
			if (key === yearWanted) return;
			yearWanted = key;
			const known = id === undefined ? undefined : (await fetchPast()).years[id];
			if (yearWanted !== key) return;
			year = known && { ...known, lit: isTold ? known.lit : [] };
			live.setScene(shownScene());
			if (!live.isMoving) letter(live.window, live.size);
		},
		setScene(other, keepsNames = false) {
			scene = other;
			live.setScene(shownScene());
			if (!keepsNames && !live.isMoving) letter(live.window, live.size);
		},
		letter(hasNewLetters = false) {
			if (hasNewLetters) layer.forgetWidths();
			letter(live.window, live.size);
		},
	};

	function letter(window: Window, shown: Size) {
		if (live.levels.length === 0 || shown.width === 0) return;
		stopLettering();
		stopLettering = runInSlices(letterInSteps(window, shown), (lostFocus) => {
			takeStillsPlace(stage);
			stopLettering = runInSlices([].values(), () => setting.lettered(window, lostFocus));
		});
	}

	function* letterInSteps(window: Window, shown: Size) {
		const drawn = shownScene();
		const known = year ? namesInYear(sheet.names, year) : sheet.names;
		const names = known.filter((name) => isNamed(name, drawn)).map(setting.translate);
		const taken = setting.taken();
		return yield* layer.letter(window, shown, {
			levels: live.levels,
			names,
			lit: drawn.lit,
			taken,
		});
	}

	/** The scene of the page, and with it what the year lights. */
	function shownScene(): Scene {
		return year ? { ...scene, lit: new Set([...scene.lit, ...year.lit]), year } : scene;
	}

	function fetchPast(): Promise<PastJson> {
		past ??= fetchJson<PastJson>(href(sheet.past!)).then((json) => {
			live.addLevel(json.level);
			return json;
		});
		past.catch(() => {
			past = undefined;
			yearWanted = '';
		});
		return past;
	}

	/** Fetches the levels that have not come. One that fails is tried again at the next move to a view. */
	function fetchOthers() {
		for (const { path } of sheet.levels) void fetchLevel(path).catch(() => {});
	}

	function fetchLevel(path: string): Promise<void> {
		const arrival =
			arrivals.get(path) ?? fetchJson<Level>(href(path)).then((level) => live.addLevel(level));
		arrivals.set(path, arrival);
		arrival.catch(() => arrivals.delete(path));
		return arrival;
	}
}

/** Shows the live sheet instead of the still, if it is not shown already. The focus goes from a name to the same name. */
function takeStillsPlace(stage: HTMLElement) {
	const { place } = stage.querySelector<SVGElement>('.sheet-plate a:focus')?.dataset ?? {};
	stage.dataset['live'] = '';
	if (place) stage.querySelector<SVGElement>(`.sheet-names a[data-place="${place}"]`)?.focus();
}

/** Fetches JSON. What is done with it is a task of its own. */
async function fetchJson<T>(address: string): Promise<T> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address}: ${response.status}`);
	const json = (await response.json()) as T;
	await nextTask();
	return json;
}
