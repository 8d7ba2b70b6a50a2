import { isDeepStrictEqual } from 'node:util';

/** Fields that identify an item of a list: `id` for places and the like, `en` for the words of the map. */
const KEYS = ['id', 'en'];

/**
 * Merges a JSON value into another. Objects are merged field by field. In lists, an item with the id or English text of
 * an existing item is merged with that item, and any other item is appended unless the list has it already. Any other
 * value is replaced.
 * @param below The value that is merged into.
 * @param above The value that takes precedence.
 */
export function mergeJson(below: unknown, above: unknown): unknown {
	if (Array.isArray(below) && Array.isArray(above)) return above.reduce(addTo, below);
	if (!isObject(below) || !isObject(above)) return above;
	const merged = Object.entries(above).map(([name, value]) => [
		name,
		name in below ? mergeJson(below[name], value) : value,
	]);
	return { ...below, ...Object.fromEntries(merged) };
}

function addTo(list: unknown[], item: unknown): unknown[] {
	if (list.some((other) => isDeepStrictEqual(other, item))) return list;
	const index = list.findIndex((other) => isObject(item) && isObject(other) && isSame(item, other));
	return index < 0 ? [...list, item] : list.with(index, mergeJson(list[index], item));
}

const isSame = (item: Fields, other: Fields) =>
	KEYS.some((key) => key in item && item[key] === other[key]);

type Fields = Record<string, unknown>;

const isObject = (value: unknown): value is Fields =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
