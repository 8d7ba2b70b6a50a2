import { paintGround, type TracedLevel } from '#src/sheet/client/paint-canvas.ts';
import type { Colour } from '#src/sheet/shared/paints.ts';
import { type Bounds, type Limits, windowAround } from '#src/sheet/shared/window.ts';
import { element } from '#src/ui/client/element.ts';

/** Size of the key in CSS pixels. */
const SIZE = { width: 64, height: 72 };
/** The key is hidden where the map shows more than this share of what the key does: it would say nothing. */
const LARGEST_SHARE = 0.4;

/** The key of a sheet: a small map of the whole of it, with a frame round what is shown. */
export class KeyMap {
	readonly #canvas = element('canvas', { ...SIZE });
	readonly #frame = element('i');
	readonly #box = element(
		'span',
		{ className: 'map-key', hidden: true },
		this.#canvas,
		this.#frame,
	);
	#bounds: Bounds | undefined;
	#painted: TracedLevel | undefined;

	/** Adds the key to a stage, hidden until the coarsest level has come. */
	constructor(stage: HTMLElement) {
		this.#box.setAttribute('aria-hidden', 'true');
		stage.append(this.#box);
	}

	/** Paints the key once from the coarsest level, in the colours of the theme. */
	paint(levels: readonly TracedLevel[], limits: Limits | undefined): void {
		const [coarsest] = levels;
		// In a year of the past the key stays as it is.
		if (!limits || coarsest?.from !== 0 || coarsest.era === 'past' || coarsest === this.#painted)
			return;
		this.#painted = coarsest;
		const window = windowAround(limits.bounds, SIZE);
		const [across, down] = [SIZE.width / window.scale / 2, SIZE.height / window.scale / 2];
		this.#bounds = [window.x - across, window.y - down, window.x + across, window.y + down];
		const ratio = Math.min(devicePixelRatio, 2);
		[this.#canvas.width, this.#canvas.height] = [SIZE.width * ratio, SIZE.height * ratio];
		const context = this.#canvas.getContext('2d', { alpha: false })!;
		const { land, areas, cover } = coarsest.layers;
		const ground = { ...coarsest, layers: { cover: cover!, land: land!, areas: areas! } };
		paintGround(context, [ground], window, SIZE, {
			ratio,
			colourOf: (colour) => this.#colourOf(colour),
			scene: { lit: new Set(), on: new Set() },
			isMoving: true,
		});
	}

	/** Forgets what is painted: the theme has other colours. */
	forget(): void {
		this.#painted = undefined;
	}

	/** Frames what the map shows, in kilometres of the plane. */
	follow([left, top, right, bottom]: Bounds): void {
		if (!this.#bounds) return;
		const [west, north, east, south] = this.#bounds;
		const [width, height] = [(right - left) / (east - west), (bottom - top) / (south - north)];
		this.#box.hidden = Math.max(width, height) > LARGEST_SHARE;
		const percent = (share: number) => `${share * 100}%`;
		Object.assign(this.#frame.style, {
			left: percent((left - west) / (east - west)),
			top: percent((top - north) / (south - north)),
			width: percent(width),
			height: percent(height),
		});
	}

	#colourOf(colour: Colour) {
		this.#box.style.color = `var(--map-${colour})`;
		const value = getComputedStyle(this.#box).color;
		this.#box.style.color = '';
		return value;
	}
}
