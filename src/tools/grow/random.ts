/** Chance that can be repeated: the same seed always gives the same numbers. */
export interface Random {
	/** From 0 up to, but not including, `end`. */
	below: (end: number) => number;
	/** One of some things. */
	of: <T>(things: readonly T[]) => T;
	/** So many different ones of some things, or all of them if there are fewer. */
	some: <T>(count: number, things: readonly T[]) => T[];
	/** As `below`, but small numbers are far more likely, as common words are: the density falls as 1 ∕ (1 + n). */
	zipf: (end: number) => number;
}

/** Starts a row of chances. */
export function startRandom(seed: number): Random {
	const next = mulberry32(seed);
	const below = (end: number) => Math.floor(next() * end);
	const of = <T>(things: readonly T[]): T => things[below(things.length)]!;
	return {
		below,
		of,
		some: (count, things) => {
			const left = [...things];
			const length = Math.min(count, left.length);
			return Array.from({ length }, () => left.splice(below(left.length), 1)[0]!);
		},
		zipf: (end) => Math.floor(Math.exp(next() * Math.log(end + 1))) - 1,
	};
}

/** Tommy Ettinger’s generator of 32 bits: numbers from 0 up to 1. */
function mulberry32(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}
