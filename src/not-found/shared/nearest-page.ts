import { nearestSpelling } from '#src/shared/text/nearest-spelling.ts';

/** From this many letters on, what is asked can be the beginning of a name that was clipped. */
const TELLING = 3;

/**
 * Of the addresses there are, the one most likely meant by an address that does not exist, or undefined.
 * The fragment counts first, then the path; what is the same goes before what begins alike, and that before
 * what is spelt alike. Addresses of the page that was asked for go before others.
 *
 * @param asked A path without the base, as the browser has it, and a fragment with its `#`. Anything goes: nothing throws.
 * @param known Addresses without the base: `places/rajin/`, `pact/arms/#n-rail`.
 */
export function nearestPage(
	asked: { path: string; fragment: string },
	known: readonly string[],
): string | undefined {
	// A “#” that was escaped on the way is part of the path.
	const [before = '', inPath = ''] = decode(asked.path).split('#');
	const path = clean(before);
	const fragment = clean(asked.fragment) || clean(inPath);
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

interface Look {
	addresses: readonly string[];
	keyOf: (address: string) => string;
}

function find(asked: string, looks: readonly Look[]): string | undefined {
	if (asked === '') return undefined;
	const isSame = (key: string) => key === asked;
	const isClipped = (key: string) => asked.length >= TELLING && key.startsWith(asked);
	const ways = [(keys: string[]) => keys.find(isSame), (keys: string[]) => keys.find(isClipped)];
	for (const nearest of [...ways, (keys: string[]) => nearestSpelling(asked, keys)]) {
		for (const { addresses, keyOf } of looks) {
			const keys = addresses.map(keyOf);
			const near = nearest(keys);
			if (near) return addresses[keys.indexOf(near)];
		}
	}
	return undefined;
}

const pageOf = (address: string) => address.split('#')[0]!;
const fragmentOf = (address: string) => address.split('#')[1] ?? '';
const nameOf = (address: string) => lastName(clean(address));
/** A fragment without what only tells its kind. */
const bareFragment = (address: string) => fragmentOf(address).replace(/^[nmt]-/, '');
const lastName = (path: string) => (path.split('/').at(-1) ?? '').replace(/^\d+-/, '');

/**
 * Lower case, decoded, without slashes at the ends, extension, `#`, and without what mail and chat put behind an
 * address: brackets, quotation marks, stops, `&utm_source=…`, a text fragment. Never longer than an address can be.
 */
const clean = (text: string) =>
	decode(text.slice(0, 200))
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
