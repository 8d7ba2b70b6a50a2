/** What items of a list are known by: places and the like by their id, words of the map by what they are in English. */
const KEYS = ['id', 'en'];

/**
 * One JSON value laid over another: objects field by field; of lists, an item that is known by the same id is merged with
 * it, every other is added at the end; all else is replaced.
 */
export function mergeJson(below: unknown, above: unknown): unknown {
	if (Array.isArray(below) && Array.isArray(above)) return above.reduce(addTo, below);
	if (!isObject(below) || !isObject(above)) return above;
	const both = Object.entries(above).map(([name, value]) => [
		name,
		name in below ? mergeJson(below[name], value) : value,
	]);
	return { ...below, ...Object.fromEntries(both) };
}

function addTo(list: unknown[], item: unknown): unknown[] {
	const same = list.findIndex((other) => isObject(item) && isObject(other) && isSame(item, other));
	return same < 0 ? [...list, item] : list.with(same, mergeJson(list[same], item));
}

const isSame = (one: Fields, other: Fields) =>
	KEYS.some((key) => key in one && one[key] === other[key]);

type Fields = Record<string, unknown>;

const isObject = (value: unknown): value is Fields =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
