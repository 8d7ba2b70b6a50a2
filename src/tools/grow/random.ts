/** A random generator with a seed: the same seed always gives the same values. */
export interface Random {
	/** Returns a random integer from 0 up to, but not including, `end`. */
	integer: (end: number) => number;
	/** Returns a random item. */
	pick: <T>(items: readonly T[]) => T;
	/** Returns `count` different random items; all items, in random order, if there are fewer. */
	sample: <T>(count: number, items: readonly T[]) => T[];
	/** Like `below`, but small numbers are far more likely, like common words: the density falls as 1 ∕ (1 + n). */
	zipf: (end: number) => number;
}

/** Starts a random generator. */
export function startRandom(seed: number): Random {
	const next = mulberry32(seed);
	const integer = (end: number) => Math.floor(next() * end);
	const pick = <T>(items: readonly T[]): T => items[integer(items.length)]!;
	return {
		integer,
		pick,
		sample: (count, items) => {
			const left = [...items];
			const length = Math.min(count, left.length);
			return Array.from({ length }, () => left.splice(integer(left.length), 1)[0]!);
		},
		zipf: (end) => Math.floor(Math.exp(next() * Math.log(end + 1))) - 1,
	};
}

/** Returns Tommy Ettinger’s 32-bit generator mulberry32: numbers from 0 up to, but not including, 1. */
function mulberry32(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}
