/**
 * Returns a version of a function that caches its results by argument. It keeps the `most` results that were used
 * last, so results for a thousand arguments do not fill the memory.
 * @param most Number of results in the cache.
 * @param make The function.
 */
export function memoize<K, V>(most: number, make: (key: K) => V): (key: K) => V {
	const cache = new Map<K, V>();
	return (key) => {
		const value = cache.has(key) ? cache.get(key)! : make(key);
		cache.delete(key);
		cache.set(key, value);
		if (cache.size > most) cache.delete(cache.keys().next().value!);
		return value;
	};
}
