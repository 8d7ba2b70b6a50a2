import type { TracedLevel } from '#src/sheet/client/ground/traced-level.ts';
import type { OpenSheet } from '#src/sheet/client/open-sheet.ts';
import { type Bounds, boundsOf, windowAround } from '#src/sheet/shared/window.ts';
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
		// Before the canvas, so that it is placed from the corner of the key.
		this.#frame,
		this.#canvas,
	);
	#bounds: Bounds | undefined;
	#painted: TracedLevel | undefined;

	/** Adds the key to a stage, hidden until the coarsest level has come. */
	constructor(stage: HTMLElement) {
		this.#box.setAttribute('aria-hidden', 'true');
		stage.append(this.#box);
	}

	/**
	 * Paints the key once from the coarsest level, in the colours of the theme.
	 * @returns Whether it has come into sight, so that names must keep clear of it.
	 */
	async paint({ live, limits }: OpenSheet): Promise<boolean> {
		const [coarsest] = live.levels;
		// In a year of the past the key stays as it is.
		if (coarsest?.from !== 0 || coarsest.era === 'past' || coarsest === this.#painted) return false;
		this.#painted = coarsest;
		const window = windowAround(limits.bounds, SIZE);
		await live.paintKey(this.#canvas, window, SIZE);
		const wasHidden = this.#box.hidden;
		this.#bounds = boundsOf(window, SIZE);
		this.follow(boundsOf(live.shown, live.size));
		return wasHidden && !this.#box.hidden;
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
		// Rounded, so that the browser has nothing to do for a frame that has not moved by a whole pixel.
		const pixels = (share: number, whole: number) => `${Math.round(share * whole)}px`;
		const x = pixels((left - west) / (east - west), SIZE.width);
		const y = pixels((top - north) / (south - north), SIZE.height);
		this.#frame.style.transform = `translate(${x}, ${y})`;
		this.#frame.style.width = pixels(width, SIZE.width);
		this.#frame.style.height = pixels(height, SIZE.height);
	}
}
