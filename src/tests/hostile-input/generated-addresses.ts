import fc from 'fast-check';

/** An address that a reader may arrive with, well formed or not, in the parts of a browser’s `location`. */
export interface AnyAddress {
	/** Path without the base. */
	path: string;
	/** Empty, or the query with its `?`. */
	search: string;
	/** Empty, or the fragment with its `#`. */
	hash: string;
}

/**
 * Settings of fast-check. The same seed generates the same addresses. A failure prints the seed and the smallest
 * address that fails.
 */
export const RUN_SETTINGS = { seed: 20261128, numRuns: 10_000 };

/** Broken and partial escapes, text directives, null bytes, direction marks, mixed scripts, markup, property names. */
const ODD = [
	'%',
	'%zz',
	'%E0%A4%A',
	'%00',
	'\0',
	'%23',
	'%2F',
	'%252525',
	':~:',
	':~:text=a,-b',
	'\u202E\u200F',
	'나진рajin羅津',
	'İſŉ’s',
	'"><img src=x onerror=alert(1)>',
	'__proto__',
	'constructor',
	'../',
	'//',
	'&&',
	'==',
	'++',
	', ',
];

/** Generates texts with lone surrogates: halves of UTF-16 pairs. */
const loneSurrogates = fc
	.array(fc.integer({ min: 0xd7f0, max: 0xe010 }), { maxLength: 8 })
	.map((codes) => String.fromCharCode(...codes));

/** Generates texts of every kind: most are short, some far longer than any address, some close to one of `known`. */
export function anyText(known: readonly string[]): fc.Arbitrary<string> {
	const piece = fc.oneof(
		fc.constantFrom(...known),
		fc.constantFrom(...known).chain(misspellingOf),
		fc.constantFrom(...ODD),
		fc.string({ maxLength: 20 }),
		fc.string({ unit: 'binary', maxLength: 20 }),
		fc.webFragments({ size: 'small' }),
		loneSurrogates,
	);
	const short = fc.array(piece, { maxLength: 5 }).map((pieces) => pieces.join(''));
	const long = fc
		.tuple(piece, fc.integer({ min: 100, max: 5000 }))
		.map(([one, times]) => one.repeat(times).slice(0, 100_000));
	return fc.oneof({ weight: 200, arbitrary: short }, { weight: 1, arbitrary: long });
}

/** Generates addresses of every kind; half of them are normalised as in a browser. */
export function anyAddress(known: readonly string[]): fc.Arbitrary<AnyAddress> {
	const text = anyText(known);
	const query = fc
		.array(fc.tuple(fc.constantFrom('map', 'q', 'a', ''), text), { maxLength: 3 })
		.map((pairs) => pairs.map(([name, value]) => `${name}=${value}`).join('&'));
	const raw = fc.record({
		path: text,
		search: query.map((one) => one && `?${one}`),
		hash: text.map((one) => one && `#${one}`),
	});
	return fc.oneof(raw, raw.map(normalise));
}

/** Normalises an address as a browser does when it is typed or linked. */
function normalise({ path, search, hash }: AnyAddress): AnyAddress {
	const url = new URL('https://site.example/');
	[url.pathname, url.search, url.hash] = [path, search, hash];
	return { path: url.pathname.slice(1), search: url.search, hash: url.hash };
}

/** Generates misspellings of a text: one character is left out, doubled or replaced by “ß”. */
const misspellingOf = (text: string) =>
	fc
		.tuple(fc.nat(Math.max(0, text.length - 1)), fc.constantFrom('', '$&$&', '\u00DF'))
		.map(([at, by]) => text.slice(0, at) + text.slice(at).replace(/^./s, by));
