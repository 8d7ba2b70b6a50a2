import { nearestSpelling } from '#src/shared/text/nearest-spelling.ts';

/** A requested name of at least this many characters may be the beginning of a longer name. */
const MIN_PREFIX = 3;
/** Number of characters of a path or fragment that are compared. */
const MAX_LENGTH = 200;

/**
 * Finds the known address that an unknown address most likely means, or undefined. It compares the fragment first,
 * then the last part of the path, then the whole path. An equal name wins over one with the same beginning, and that
 * over one with a similar spelling. Addresses on the requested page are tried before others.
 *
 * @param requested Path without the base and fragment with its `#`, both as the browser has them. Any text is allowed;
 * nothing throws.
 * @param known Addresses without the base: `places/rajin/`, `pact/arms/#n-rail`.
 */
export function findNearestAddress(
	requested: { path: string; fragment: string },
	known: readonly string[],
): string | undefined {
	// Mail and chat programs may escape the “#”, which is then part of the path.
	const [before = '', inPath = ''] = decode(requested.path).split('#');
	const path = clean(before);
	const fragment = clean(requested.fragment) || clean(inPath);
	const isHere = (address: string) => clean(pageOf(address)) === path;
	const here = known.filter(isHere);
	const all = [...here, ...known.filter((address) => !isHere(address))];
	const pages = all.filter((address) => !address.includes('#'));
	return (
		find(fragment, [
			{ addresses: all, keyOf: fragmentOf },
			{ addresses: pages, keyOf: nameOf },
			{ addresses: all, keyOf: bareFragment },
		]) ??
		find(lastName(path), [
			{ addresses: pages, keyOf: nameOf },
			{ addresses: all, keyOf: bareFragment },
		]) ??
		find(path, [{ addresses: pages, keyOf: clean }])
	);
}

/** Addresses to search, by the part of them that is compared. */
interface Lookup {
	addresses: readonly string[];
	keyOf: (address: string) => string;
}

/** Finds an address by `name`: first an equal key in all lookups, then a key with this beginning, then a spelling. */
function find(name: string, lookups: readonly Lookup[]): string | undefined {
	if (name === '') return undefined;
	const isSame = (key: string) => key === name;
	const isContinued = (key: string) => name.length >= MIN_PREFIX && key.startsWith(name);
	const methods = [
		(keys: string[]) => keys.find(isSame),
		(keys: string[]) => keys.find(isContinued),
		(keys: string[]) => nearestSpelling(name, keys),
	];
	for (const findNearest of methods) {
		for (const { addresses, keyOf } of lookups) {
			const keys = addresses.map(keyOf);
			const near = findNearest(keys);
			if (near) return addresses[keys.indexOf(near)];
		}
	}
	return undefined;
}

const pageOf = (address: string) => address.split('#')[0]!;
const fragmentOf = (address: string) => address.split('#')[1] ?? '';
const nameOf = (address: string) => lastName(clean(address));
/** Returns the fragment without the prefix that marks a note, measure or term. */
const bareFragment = (address: string) => fragmentOf(address).replace(/^[nmt]-/, '');
/** Returns the last part of a path, without the number of an answer’s file. */
const lastName = (path: string) => (path.split('/').at(-1) ?? '').replace(/^\d+-/, '');

/**
 * Returns a path or fragment decoded, in lower case and without `#`, extension and slashes at the ends. Also removes
 * what mail and chat programs add to an address: brackets, quotation marks, full stops, `&utm_source=…`, a text
 * fragment. Only the first `MAX_LENGTH` characters are read, as no known address is longer.
 */
const clean = (text: string) =>
	decode(text.slice(0, MAX_LENGTH))
		.toLowerCase()
		.replace(/:~:.*$|[?&].*$/s, '')
		.replace(/^[#/]+|[^\p{L}\p{N}]+$/gu, '')
		.replace(/(?:^|\/)index\.(?:html?|mdx?)$|\.(?:html?|mdx?)$/, '')
		.replace(/\/+$/, '');

function decode(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
