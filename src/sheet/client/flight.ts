import { interpolateZoom } from 'd3-interpolate';
import type { Size, Window } from '#src/sheet/shared/window.ts';

/** The shortest and the longest flight in milliseconds. */
const [SHORTEST, LONGEST] = [420, 1500];
/** Milliseconds of a flight per millisecond that d3-interpolate recommends; its own are slow for a reader who waits. */
const PACE = 0.33;

/** A flight from one window to another. */
export interface Flight {
	/** Its duration in milliseconds. */
	duration: number;
	/** Returns the window at a share of the duration between 0 and 1. It starts and ends gently. */
	windowAt: (share: number) => Window;
}

/**
 * Plans the flight that looks shortest: out as far as both ends can be seen together, and in again.
 * J. J. van Wijk and W. A. A. Nuij, “Smooth and efficient zooming and panning”, 2003.
 */
export function planFlight(from: Window, to: Window, { width }: Size): Flight {
	const across = ({ x, y, scale }: Window): [number, number, number] => [x, y, width / scale];
	const path = interpolateZoom(across(from), across(to));
	return {
		duration: Math.min(LONGEST, SHORTEST + path.duration * PACE),
		windowAt(share) {
			if (share >= 1) return to;
			const [x, y, kilometres] = path(ease(share));
			return { x, y, scale: width / kilometres };
		},
	};
}

/** Slow at both ends: a cubic curve through [0, 0], [½, ½] and [1, 1]. */
const ease = (share: number) => (share < 0.5 ? 4 * share ** 3 : 1 - (2 - 2 * share) ** 3 / 2);
