import type { Level } from '#src/sheet/shared/level.ts';
import { type Colour, COLOURS, type Scene } from '#src/sheet/shared/paints.ts';
import { keepWithin, type Limits, type Size, type Window } from '#src/sheet/shared/window.ts';
import { levelsOfEra } from '#src/sheet/shared/year.ts';
import { planFlight } from './flight.ts';
import { GroundPainter } from './ground/ground-painter.ts';
import type { GroundView } from './ground/paint-ground.ts';
import { type TracedLevel, withLevel } from './ground/traced-level.ts';

/** More device pixels than this per CSS pixel cost time and show nothing. */
const SHARPEST = 2;
/** The sheet has come to rest when it has not moved for so long, in milliseconds. */
const REST_MS = 140;

/** What a live sheet tells about itself. */
export interface Listeners {
	/** Another window is asked for; the picture will show it. */
	left: () => void;
	/** The picture shows another window, or has another size: called once a frame at most. */
	moved: (window: Window, size: Size) => void;
	/** The sheet is at rest again: time for what is too slow to be done while it moves. */
	rested: (window: Window, size: Size) => void;
}

/** A sheet that the reader moves: its ground on a canvas. Names and lines above it follow by the listeners. */
export class LiveSheet {
	readonly canvas: HTMLCanvasElement;
	readonly #painter = new GroundPainter(() => this.#levels);
	readonly #limits: Limits;
	readonly #listeners: Listeners;
	#colours: Record<Colour, string> | undefined;
	#levels: TracedLevel[] = [];
	#window: Window;
	#shown: Window;
	#size: Size = { width: 0, height: 0 };
	#scene: Scene = { lit: new Set(), on: new Set() };
	#frame = 0;
	#flight = 0;
	#resting: ReturnType<typeof setTimeout> | undefined;
	#isMoving = false;
	/** Whether it has come to rest, but its picture is not painted yet. */
	#comesToRest = false;
	#isPainting = false;
	/** Whether something has changed since the picture that is painted was asked for. */
	#isOutdated = false;

	/** @param window What is shown first. */
	constructor(canvas: HTMLCanvasElement, window: Window, limits: Limits, listeners: Listeners) {
		[this.canvas, this.#limits, this.#listeners] = [canvas, limits, listeners];
		this.#window = this.#shown = window;
	}

	/** The window that was asked for last. */
	get window(): Window {
		return this.#window;
	}

	/** The window that the picture shows: while the sheet moves, it is a little behind. */
	get shown(): Window {
		return this.#shown;
	}

	/** The levels of the scene that have arrived, the coarsest first. */
	get levels(): readonly TracedLevel[] {
		return levelsOfEra(this.#levels, this.#scene.year !== undefined);
	}

	get size(): Size {
		return this.#size;
	}

	/** Adds a level that has arrived, and paints it. Levels may come in any order. */
	addLevel(level: Level): void {
		this.#levels = withLevel(this.#levels, level);
		this.#painter.addLevel(level);
		if (this.#isMoving) this.#requestPaint();
		else this.#rest();
	}

	/** Fits the picture to a new size, in CSS pixels, and shows a window at once: by default the same centre and scale. */
	resize(size: Size, window: Window = this.#window): void {
		this.#size = size;
		this.jump(window);
	}

	/** Whether the window moves, or has moved a moment ago. */
	get isMoving(): boolean {
		return this.#isMoving;
	}

	/** Paints another scene: other things are lit or switched on. */
	setScene(scene: Scene): void {
		this.#scene = scene;
		this.#requestPaint();
	}

	/** Reads the colours again: the theme has changed. */
	recolour(): void {
		this.#colours = undefined;
		this.#requestPaint();
	}

	/** Shows a window at once, as one of many on the way of a finger. */
	show(window: Window): void {
		cancelAnimationFrame(this.#flight);
		this.#move(window);
	}

	/** Shows a window at once, and is at rest there. */
	jump(window: Window): void {
		cancelAnimationFrame(this.#flight);
		clearTimeout(this.#resting);
		this.#listeners.left();
		this.#window = keepWithin(window, this.#limits);
		this.#rest();
	}

	/** Flies to a window. Any other move ends the flight. */
	fly(to: Window): void {
		cancelAnimationFrame(this.#flight);
		const { duration, windowAt } = planFlight(this.#window, to, this.#size);
		const start = performance.now();
		const step = (now: number) => {
			const share = Math.max(0, now - start) / duration;
			this.#move(windowAt(share));
			this.#paint();
			if (share < 1) this.#flight = requestAnimationFrame(step);
		};
		this.#flight = requestAnimationFrame(step);
	}

	/** Moves the window by so many CSS pixels of the picture. */
	pan(across: number, down: number): void {
		const { x, y, scale } = this.#window;
		this.show({ x: x + across / scale, y: y + down / scale, scale });
	}

	/**
	 * Changes the scale.
	 * @param factor Above 1: closer.
	 * @param at The point of the picture that stays where it is, in CSS pixels; by default the middle.
	 */
	zoom(factor: number, at?: readonly [number, number], isFlown = false): void {
		const to = this.#zoomed(factor, at ?? [this.#size.width / 2, this.#size.height / 2]);
		if (isFlown) this.fly(to);
		else this.show(to);
	}

	#zoomed(factor: number, [px, py]: readonly [number, number]): Window {
		const { x, y, scale } = this.#window;
		const { width, height } = this.#size;
		const [east, south] = [px - width / 2, py - height / 2];
		const to = keepWithin({ x, y, scale: scale * factor }, this.#limits).scale;
		return { x: x + east / scale - east / to, y: y + south / scale - south / to, scale: to };
	}

	#move(window: Window) {
		this.#listeners.left();
		this.#window = keepWithin(window, this.#limits);
		this.#isMoving = true;
		this.#comesToRest = false;
		this.#requestPaint();
		clearTimeout(this.#resting);
		this.#resting = setTimeout(() => this.#rest(), REST_MS);
	}

	#requestPaint() {
		this.#frame ||= requestAnimationFrame(() => this.#paint());
	}

	/** Asks for a picture of what is to be seen. While one is painted, only the last that is asked for waits. */
	#paint() {
		cancelAnimationFrame(this.#frame);
		this.#frame = 0;
		if (this.#size.width === 0) return;
		this.#isOutdated = this.#isPainting;
		if (!this.#isPainting) void this.#paintNow(this.#view);
	}

	async #paintNow(view: GroundView) {
		this.#isPainting = true;
		const isPainted = await this.#painter.paint(this.canvas, view).then(
			() => true,
			() => false,
		);
		this.#isPainting = false;
		// The script that paints has not come: the still picture stays.
		if (!isPainted) return;
		this.#shown = view.window;
		this.#listeners.moved(view.window, view.size);
		if (this.#isOutdated) this.#paint();
		else if (this.#comesToRest) {
			this.#comesToRest = false;
			this.#listeners.rested(view.window, view.size);
		}
	}

	/** Paints the whole sheet on another canvas, as a key to this one. @param size In CSS pixels. */
	paintKey(canvas: HTMLCanvasElement, window: Window, size: Size): Promise<void> {
		const scene = { lit: new Set<string>(), on: new Set<string>() };
		return this.#painter.paint(canvas, {
			...this.#view,
			...{ window, size, scene, isMoving: true, isKey: true },
		});
	}

	get #view(): GroundView {
		this.#colours ??= this.#readColours();
		return {
			...{ window: this.#window, size: this.#size, scene: this.#scene },
			ratio: Math.min(devicePixelRatio, SHARPEST),
			isMoving: this.#isMoving,
			colours: this.#colours,
		};
	}

	#rest() {
		this.#isMoving = false;
		this.#comesToRest = true;
		this.#paint();
	}

	/** Reads the colours of the page’s theme. */
	#readColours() {
		const values = COLOURS.map((colour) => {
			this.canvas.style.color = `var(--map-${colour})`;
			return [colour, getComputedStyle(this.canvas).color];
		});
		return Object.fromEntries(values) as Record<Colour, string>;
	}
}
