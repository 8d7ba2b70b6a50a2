import type { Level } from '#src/sheet/shared/level.ts';
import type { Colour, Scene } from '#src/sheet/shared/paints.ts';
import { planFlight } from './flight.ts';
import { levelsOfEra } from '#src/sheet/shared/year.ts';
import { keepWithin, type Limits, type Size, type Window } from '#src/sheet/shared/window.ts';
import { paintGround, type TracedLevel, traceLevel } from './paint-canvas.ts';

/** More device pixels than this per CSS pixel cost time and show nothing. */
const SHARPEST = 2;
/** The sheet has come to rest when it has not moved for so long, in milliseconds. */
const REST_MS = 140;

/** What a live sheet tells about itself. */
export interface Listeners {
	/** The window has changed, or the size of the picture: called once a frame at most. */
	moved: (window: Window, size: Size) => void;
	/** The sheet is at rest again: time for what is too slow to be done while it moves. */
	rested: (window: Window, size: Size) => void;
}

/** A sheet that the reader moves: its ground on a canvas. Names and lines above it follow by the listeners. */
export class LiveSheet {
	readonly canvas: HTMLCanvasElement;
	readonly #context: CanvasRenderingContext2D;
	readonly #limits: Limits;
	readonly #listeners: Listeners;
	readonly #colours = new Map<Colour, string>();
	#levels: TracedLevel[] = [];
	#window: Window;
	#size: Size = { width: 0, height: 0 };
	#scene: Scene = { lit: new Set(), on: new Set() };
	#frame = 0;
	#flight = 0;
	#resting: ReturnType<typeof setTimeout> | undefined;
	#isMoving = false;

	/** @param window What is shown first. */
	constructor(canvas: HTMLCanvasElement, window: Window, limits: Limits, listeners: Listeners) {
		[this.canvas, this.#window, this.#limits, this.#listeners] = [
			canvas,
			window,
			limits,
			listeners,
		];
		this.#context = canvas.getContext('2d', { alpha: false })!;
	}

	get window(): Window {
		return this.#window;
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
		const order = ({ from, bounds }: Level) => (bounds ? from : Number.POSITIVE_INFINITY);
		this.#levels = [...this.#levels, traceLevel(level)].sort((a, b) => order(a) - order(b));
		if (this.#isMoving) this.#requestPaint();
		else this.#rest();
	}

	/** Fits the canvas to a new size, in CSS pixels, and shows a window at once: by default the same centre and scale. */
	resize(size: Size, window: Window = this.#window): void {
		const ratio = this.#ratio;
		this.#size = size;
		this.canvas.width = Math.round(size.width * ratio);
		this.canvas.height = Math.round(size.height * ratio);
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
		this.#colours.clear();
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
		this.#window = keepWithin(window, this.#limits);
		this.#isMoving = true;
		this.#requestPaint();
		clearTimeout(this.#resting);
		this.#resting = setTimeout(() => this.#rest(), REST_MS);
	}

	#requestPaint() {
		this.#frame ||= requestAnimationFrame(() => this.#paint());
	}

	#paint() {
		cancelAnimationFrame(this.#frame);
		this.#frame = 0;
		if (this.#size.width === 0) return;
		paintGround(this.#context, this.levels, this.#window, this.#size, {
			ratio: this.#ratio,
			colourOf: (colour) => this.#colourOf(colour),
			scene: this.#scene,
			isMoving: this.#isMoving,
		});
		this.#listeners.moved(this.#window, this.#size);
	}

	#rest() {
		this.#isMoving = false;
		this.#paint();
		this.#listeners.rested(this.#window, this.#size);
	}

	/** Returns the value of a colour in the page’s theme. */
	#colourOf(colour: Colour) {
		const known = this.#colours.get(colour);
		if (known !== undefined) return known;
		this.canvas.style.color = `var(--map-${colour})`;
		const value = getComputedStyle(this.canvas).color;
		this.#colours.set(colour, value);
		return value;
	}

	get #ratio() {
		return Math.min(devicePixelRatio, SHARPEST);
	}
}
