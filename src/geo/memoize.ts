/**
 * Remembers the last `most` results of a function by its argument, so that what is asked for again soon is not
 * made again, and what is made of a thousand things does not fill the memory.
 */
export function memoize<K, V>(most: number, make: (key: K) => V): (key: K) => V {
	const kept = new Map<K, V>();
	return (key) => {
		const value = kept.has(key) ? kept.get(key)! : make(key);
		kept.delete(key);
		kept.set(key, value);
		if (kept.size > most) kept.delete(kept.keys().next().value!);
		return value;
	};
}
