import { closest } from './closest.ts';

/**
 * Of the addresses there are, the one most likely meant by an address that does not exist, or undefined.
 * The fragment counts first, then the last name in the path, then the path as a whole.
 *
 * @param asked A path without the base, as the browser has it, and a fragment with its `#`. Anything goes: nothing throws.
 * @param known Addresses without the base: `places/rajin/`, `pact/arms/#n-rail`.
 */
export function nearestPage(
	asked: { path: string; fragment: string },
	known: readonly string[],
): string | undefined {
	const fragment = clean(asked.fragment);
	const path = clean(asked.path);
	const name = lastName(path);
	return (
		find(fragment, known, fragmentOf) ??
		find(fragment, known, (address) => lastName(clean(pageOf(address)))) ??
		find(name, known.filter(isPage), (address) => lastName(clean(address))) ??
		find(path, known.filter(isPage), clean) ??
		find(name, known, (address) => fragmentOf(address).replace(/^n-/, ''))
	);
}

/** The address whose key is, or is most like, what was asked. */
function find(
	asked: string,
	known: readonly string[],
	keyOf: (address: string) => string,
): string | undefined {
	if (asked === '') return undefined;
	const near = closest(asked, known.map(keyOf));
	return near ? known.find((address) => keyOf(address) === near) : undefined;
}

const pageOf = (address: string) => address.split('#')[0]!;
const fragmentOf = (address: string) => address.split('#')[1] ?? '';
const isPage = (address: string) => !address.includes('#');
const lastName = (path: string) => (path.split('/').at(-1) ?? '').replace(/^\d+-/, '');

/** Lower case, decoded, without slashes at the ends, extension or `#`; never longer than an address can be. */
const clean = (text: string) =>
	decode(text.slice(0, 200))
		.toLowerCase()
		.replace(/^[#/]+|\/+$/g, '')
		.replace(/(?:^|\/)index\.html?$|\.(?:html?|mdx?)$/, '');

function decode(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
