import { href } from '#src/shared/address.ts';
import { type OpenSheet, openSheet } from '#src/sheet/client/open-sheet.ts';
import { litShapeAt } from '#src/sheet/client/shape-at.ts';
import type { Lettered } from '#src/sheet/shared/lettering/letter-sheet.ts';
import type { Rect } from '#src/sheet/shared/lettering/rect.ts';
import type { Scene } from '#src/sheet/shared/paints.ts';
import type { PlanePoint, SheetName } from '#src/sheet/shared/sheet-name.ts';
import { boundsForPoints } from '#src/map/shared/bounds-for-points.ts';
import {
	type Bounds,
	boundsOf,
	levelsIn,
	type Size,
	toPixels,
	type Window,
} from '#src/sheet/shared/window.ts';
import { svgElement } from '#src/ui/client/svg-element.ts';
import {
	type FigureView,
	figureView,
	figureViews,
	isInPageFlow,
	prefersReducedMotion,
} from './figure-views.ts';
import { describeView, withdrawDescription } from './describe-view.ts';
import { heldIds, litIds } from './highlight.ts';
import { KeyMap } from './key-map.ts';
import { pointsOf } from './points-of.ts';
import { drawScaleBar, hideWrongScaleBar } from './scale-bar.ts';
import { focusTabStop, keepOneTabStop } from './tab-stop.ts';

/** Zoom factor of one press of a button or a key. */
const STEP = 1.6;
/** Largest distance from a line at which it is hit, in CSS pixels. */
const LINE_REACH = 9;
/** What else stands on a stage: names keep clear of it. */
const OVERLAYS = '.sheet-scale line, .sheet-scale text, .map-key, .map-follow';

/** A sheet of the figure that has been opened. */
interface Shown {
	id: string;
	stage: HTMLElement;
	sheet: OpenSheet;
	key: KeyMap;
}

const maps = new WeakMap<HTMLElement, Promise<LiveMap>>();

/**
 * Makes the sheets of a figure live, and shows the figure’s view. Later calls return the same map.
 * @throws {Error} If the sheet cannot be fetched. The next call tries again.
 */
export function liveMapOf(figure: HTMLElement): Promise<LiveMap> {
	const open = async () => {
		const map = new LiveMap(figure);
		let view: string;
		// While the sheet arrives, the reader may ask for another view.
		do {
			view = figure.dataset['view']!;
			await map.showView(view, false);
		} while (view !== figure.dataset['view']);
		return map;
	};
	const map = maps.get(figure) ?? open();
	maps.set(figure, map);
	map.catch(() => maps.delete(figure));
	return map;
}

/** The live map of a figure: its sheets, of which one is shown. */
export class LiveMap {
	readonly #figure: HTMLElement;
	readonly #opened = new Map<string, Promise<Shown>>();
	readonly #followers = new Set<() => void>();
	#shown: Shown | undefined;
	#requested = '';
	/** Whether the year that is shown lights what it tells. */
	#tells = true;
	#translate: (name: SheetName) => SheetName = (name) => name;
	#translateText = (text: string) => text;

	constructor(figure: HTMLElement) {
		this.#figure = figure;
		const colours = new MutationObserver(() => this.#recolour());
		colours.observe(document.documentElement, { attributeFilter: ['data-theme'] });
		for (const query of ['(prefers-color-scheme: dark)', '(prefers-contrast: more)'])
			matchMedia(query).addEventListener('change', () => this.#recolour());
		figure.addEventListener('map-lit', (event) =>
			this.#setScene((event as CustomEvent<boolean>).detail),
		);
		figure.addEventListener('map-switched', () => this.#setScene());
	}

	/** Id of the sheet that is shown. */
	get sheetId(): string {
		return this.#requested;
	}

	/** The sheet that is shown. */
	get sheet(): OpenSheet {
		return this.#shown!.sheet;
	}

	/** The stage of the sheet that is shown. */
	get stage(): HTMLElement {
		return this.#shown!.stage;
	}

	get window(): Window {
		return this.sheet.live.window;
	}

	/** Shows a view of the figure; does nothing if it has none with this id. */
	async showView(id: string, isFlown = true): Promise<void> {
		const view = figureView(this.#figure, id);
		if (!view) return;
		this.#figure.dataset['view'] = id;
		this.#setYear(view.year);
		// A scene lights what it names, and nothing that its year tells.
		this.#tells = view.lit === undefined;
		this.#setTitle(view);
		this.#setScene();
		await this.show(view.sheet, view.bounds, isFlown);
	}

	/** Shows the land of a year, without what the year lights, in the window that is shown. */
	async showLand(year: string): Promise<void> {
		this.#setYear(year);
		this.#tells = false;
		this.#setTitle(undefined);
		await this.#showYear(this.sheet);
	}

	/** Shows bounds of a sheet, in kilometres of its plane, in the year that is shown. The last call wins. */
	async show(sheet: string, bounds: Bounds, isFlown = true): Promise<void> {
		this.#requested = sheet;
		const before = this.#shown;
		const isOther = before?.id !== sheet;
		this.#showStage(sheet);
		const opened = await this.#open(sheet, bounds).catch((error: unknown) => {
			this.#requested = before?.id ?? sheet;
			this.#showStage(this.#requested);
			throw error;
		});
		if (this.#requested !== sheet) return;
		this.#shown = opened;
		if (isOther) this.#setScene();
		await this.#showYear(opened.sheet);
		if (this.#requested !== sheet) return;
		opened.sheet.show(bounds, isFlown && !isOther && !prefersReducedMotion());
	}

	/** Flies, or jumps where motion is not wanted, to bounds of the sheet that is shown; the view is left. */
	showBounds(bounds: Bounds): void {
		this.#setTitle(undefined);
		void this.show(this.sheetId, bounds);
	}

	/**
	 * Moves the sheet that is shown to places and measures, by id, unless all are in sight and far enough apart; measures
	 * are lettered again.
	 */
	bringIntoSight(ids: readonly string[]): void {
		const { names, live } = this.sheet;
		const points = ids.flatMap((id) => pointsOf(this.sheet, id));
		const from = Math.max(0, ...ids.map((id) => names.get(id)?.from ?? 0).filter(Number.isFinite));
		const to = boundsForPoints(points, { from, window: live.window, size: live.size });
		if (to) this.showBounds(to);
		else this.sheet.letter();
	}

	/** Shows a sheet: by its first view, if it is not shown already. */
	async showSheet(id: string): Promise<void> {
		if (this.#requested === id) return;
		const view = Object.values(figureViews(this.#figure)).find(({ sheet }) => sheet === id)!;
		await this.show(id, view.bounds, false);
	}

	/** Moves the window by shares of its width and height. */
	pan(across: number, down: number): void {
		const { live } = this.sheet;
		const { x, y, scale } = live.window;
		this.#leaveView();
		const to = {
			...{ x: x + (across * live.size.width) / scale, y: y + (down * live.size.height) / scale },
			scale,
		};
		if (prefersReducedMotion()) live.jump(to);
		else live.fly(to);
	}

	/** Handles the keys and buttons `+`, `=`, `-` and `0`; returns false for any other. */
	act(key: string): boolean {
		const factors: Record<string, number> = { '+': STEP, '=': STEP, '-': 1 / STEP };
		if (key === '0') this.showWhole();
		else if (factors[key]) this.#zoom(factors[key]);
		else return false;
		return true;
	}

	/** Shows the whole sheet. */
	showWhole(): void {
		this.#leaveView();
		this.showBounds(this.sheet.limits.bounds);
	}

	/** Whether a point of the plane is in sight, at least a tenth of the picture from its edge. */
	isInSight([x, y]: PlanePoint): boolean {
		const { window, size } = this.sheet.live;
		const [left, top, right, bottom] = boundsOf(window, {
			width: size.width * 0.8,
			height: size.height * 0.8,
		});
		return x > left && x < right && y > top && y < bottom;
	}

	/** Returns a point of the plane, in kilometres, at a point of the browser’s window in CSS pixels. */
	planePointAt(clientX: number, clientY: number): PlanePoint {
		const { left, top } = this.stage.getBoundingClientRect();
		const { shown: window, size } = this.sheet.live;
		return [
			window.x + (clientX - left - size.width / 2) / window.scale,
			window.y + (clientY - top - size.height / 2) / window.scale,
		];
	}

	/** Returns the id of the lit line or area at a point of the browser’s window in CSS pixels; undefined if there is none. */
	litShapeAt(clientX: number, clientY: number): string | undefined {
		const { shown: window, size, levels } = this.sheet.live;
		const at = this.planePointAt(clientX, clientY);
		const drawn = levelsIn(levels, window, size);
		return litShapeAt(drawn, new Set(this.#lit), at, LINE_REACH / window.scale);
	}

	/** Returns a point of the stage, in CSS pixels, at a point of the plane. */
	pixelsAt(point: PlanePoint): [x: number, y: number] {
		return toPixels(this.sheet.live.shown, this.sheet.live.size, point);
	}

	/** Calls `listener` whenever the window moves. @returns A function that ends this. */
	onMove(listener: () => void): () => void {
		this.#followers.add(listener);
		return () => this.#followers.delete(listener);
	}

	/**
	 * Shows names, and the texts of the scale bar and of figures, in another language.
	 * @param translateText Translates a text such as “50 km”.
	 */
	translate(
		translate: (name: SheetName) => SheetName,
		translateText: (text: string) => string,
	): void {
		[this.#translate, this.#translateText] = [translate, translateText];
		this.sheet.letter(true);
		this.#drawScaleBar();
	}

	/** Saves what the map shows. @returns A function that shows it again. */
	save(): () => void {
		const { view, year } = this.#figure.dataset;
		const [sheet, window, title] = [this.sheetId, this.window, this.#title.textContent];
		return () => {
			this.#figure.dataset['view'] = view;
			this.#setYear(year);
			this.#title.textContent = title;
			void this.show(sheet, boundsOf(window, this.sheet.live.size), false);
		};
	}

	/** Letters the map again. */
	letter(): void {
		this.sheet.letter();
	}

	/** Remembers the year of the past that is shown; undefined for today. */
	#setYear(year: string | undefined) {
		if (year === undefined) delete this.#figure.dataset['year'];
		else this.#figure.dataset['year'] = year;
	}

	/** Draws the year of the sheet that is shown. If its past cannot be fetched, the map stays at today, and the figure is told. */
	async #showYear(sheet: OpenSheet) {
		const year = this.#yearOn(this.sheetId);
		await sheet.showYear(year, this.#tells).catch(() => {
			if (this.#yearOn(this.sheetId) !== year) return;
			this.#setYear(undefined);
			this.#setTitle(undefined);
			this.#figure.dispatchEvent(new Event('map-year-missing'));
		});
	}

	/** The year that is shown, if it is one of a sheet. */
	#yearOn(sheet: string): string | undefined {
		const { year, view } = this.#figure.dataset;
		if (year === undefined) return undefined;
		const shown = figureView(this.#figure, year) ?? figureView(this.#figure, view!);
		return shown?.sheet === sheet ? year : undefined;
	}

	/** Shows the stage of a sheet, and hides all others. */
	#showStage(sheet: string) {
		for (const stage of this.#stages) stage.hidden = stage.dataset['id'] !== sheet;
	}

	#zoom(factor: number) {
		this.#leaveView();
		this.sheet.live.zoom(factor, undefined, !prefersReducedMotion());
	}

	#open(id: string, bounds: Bounds): Promise<Shown> {
		const open = async () => {
			const stage = this.#stages.find(({ dataset }) => dataset['id'] === id)!;
			const key = new KeyMap(stage);
			const sheet = await openSheet(stage, bounds, {
				scene: this.#scene,
				translate: (name) => this.#translate(name),
				linkOf,
				taken: () => this.#overlayBoxes(stage),
				isMovable: (target) =>
					!isInPageFlow(this.#figure) && target.closest('button, .map-panel') === null,
				takesWheel: () => this.#figure.querySelector(':focus:not(.sheet-name *)') !== null,
				moved: () => this.#leaveView(),
				left: () => delete stage.dataset['window'],
				followed: (window, size, isMoving) => this.#follow(window, size, key, isMoving),
				lettered: (window, lostFocus) => {
					stage.dataset['window'] = textOf(window);
					stage.dataset['lit'] = this.#lit.join(' ');
					keepOneTabStop(this.#figure);
					if (lostFocus) focusTabStop(this.#figure);
					if (opened) void paintKey(key, opened);
				},
			});
			opened = sheet;
			return { id, stage, sheet, key };
		};
		let opened: OpenSheet | undefined;
		const shown = this.#opened.get(id) ?? open();
		this.#opened.set(id, shown);
		shown.catch(() => this.#opened.delete(id));
		return shown;
	}

	#follow(window: Window, size: Size, key: KeyMap, isMoving: boolean) {
		if (isMoving) hideWrongScaleBar(this.#scaleBar, window);
		else drawScaleBar(this.#scaleBar, window, size, this.#translateText);
		key.follow(boundsOf(window, size));
		for (const follower of this.#followers) follower();
	}

	#drawScaleBar() {
		const { shown, size } = this.sheet.live;
		drawScaleBar(this.#scaleBar, shown, size, this.#translateText);
	}

	get #scaleBar() {
		return this.#figure.querySelector<SVGElement>('.sheet-scale')!;
	}

	/** The reader moves the map by hand: it shows no view any more, and does not follow the text. */
	#leaveView() {
		this.#figure.dataset['free'] = '';
		this.#setTitle(undefined);
		this.#shown?.sheet.release();
	}

	/** Titles the map with its view; with its year, if it is in the past and shows no view. */
	#setTitle(view: FigureView | undefined) {
		const { year } = this.#figure.dataset;
		const past =
			year &&
			(this.#tells ? figureView(this.#figure, year)?.title : `As since ${year.slice(0, 4)}`);
		this.#title.textContent = view?.title ?? past ?? '';
		if (view) describeView(this.#figure, this.#figure.dataset['view']!, view);
		else withdrawDescription(this.#figure);
	}

	#setScene(keepsNames = false) {
		if (this.#shown) this.#shown.stage.dataset['lit'] = this.#lit.join(' ');
		this.#shown?.sheet.setScene(this.#scene, keepsNames);
	}

	#recolour() {
		this.#shown?.key.forget();
		this.#shown?.sheet.live.recolour();
		this.#shown?.sheet.letter();
	}

	/** What is lit, and the entries of the legend that are not switched off. */
	get #scene(): Scene {
		const off = this.#figure.dataset['off']?.split(' ') ?? [];
		const entries = [...this.#figure.querySelectorAll<HTMLElement>('.map-legends [data-layer]')];
		const on = entries.map(({ dataset }) => dataset['layer']!).filter((id) => !off.includes(id));
		return { lit: new Set(this.#lit), on: new Set(on) };
	}

	/** Ids of all that is lit. What a scene lights goes out for what is chosen or opened. */
	get #lit(): readonly string[] {
		const { view } = this.#figure.dataset;
		const isHeld = heldIds().some((id) => !figureView(this.#figure, id));
		const ofScene = (!isHeld && figureView(this.#figure, view!)?.lit) || '';
		return [...new Set([...ofScene.split(' ').filter(Boolean), ...litIds()])];
	}

	get #title() {
		return this.#figure.querySelector<HTMLElement>('.map-title')!;
	}

	get #stages() {
		return [...this.#figure.querySelectorAll<HTMLElement>('.sheet-stage')];
	}

	#overlayBoxes(stage: HTMLElement): Rect[] {
		const edge = stage.getBoundingClientRect();
		const boxes = [...this.#figure.querySelectorAll(OVERLAYS)].map((one) =>
			one.getBoundingClientRect(),
		);
		return boxes
			.filter(({ width }) => width > 0)
			.map(({ left, right, top, bottom }) => ({
				...{ left: left - edge.left, right: right - edge.left },
				...{ top: top - edge.top, bottom: bottom - edge.top },
			}));
	}
}

/** Paints the key of a sheet. Where it cannot be painted there is none. */
async function paintKey(key: KeyMap, sheet: OpenSheet): Promise<void> {
	const hasCome = await key.paint(sheet).catch(() => false);
	if (hasCome && !sheet.live.isMoving) sheet.letter();
}

/** Returns a window as a text: its middle in kilometres of the plane, and its scale in CSS pixels per kilometre. */
const textOf = ({ x, y, scale }: Window) => [x, y, scale].map((n) => +n.toFixed(4)).join(' ');

/** Makes the link of a name: to the page of its place, or, as a measure or something lit, to nothing but the map itself. */
function linkOf({ id, kind, isLit }: Lettered, of: SheetName) {
	const isPlace = kind === 'place' || kind === 'off' || of.place;
	if (isPlace)
		return svgElement('a', { href: href(`places/${id}/`), 'data-place': id, tabindex: '-1' });
	if (kind === 'figure')
		return svgElement('a', { href: `?map=${id}`, 'data-measure': id, tabindex: '-1' });
	return isLit ? svgElement('a', { href: '#map', 'data-shape': id, tabindex: '-1' }) : undefined;
}
