import fc from 'fast-check';

/** An address as a reader may bring it, in parts as a browser’s `location` has them, or as nobody should. */
export interface AnyAddress {
	/** Without the base. */
	path: string;
	/** Empty, or from `?` on. */
	search: string;
	/** Empty, or from `#` on. */
	hash: string;
}

/** With the same seed come the same addresses. A failure prints it, and the smallest address that fails. */
export const RUNS = { seed: 20261128, numRuns: 10_000 };

/** Broken and half escapes, what directs text, zero bytes, marks of direction, scripts that mix, markup. */
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

const halfPairs = fc
	.array(fc.integer({ min: 0xd7f0, max: 0xe010 }), { maxLength: 8 })
	.map((codes) => String.fromCharCode(...codes));

/** Texts of every kind, most of them short, some far longer than any address, some near to one of `known`. */
export function anyText(known: readonly string[]): fc.Arbitrary<string> {
	const piece = fc.oneof(
		fc.constantFrom(...known),
		fc.constantFrom(...known).chain(slipOf),
		fc.constantFrom(...ODD),
		fc.string({ maxLength: 20 }),
		fc.string({ unit: 'binary', maxLength: 20 }),
		fc.webFragments({ size: 'small' }),
		halfPairs,
	);
	const short = fc.array(piece, { maxLength: 5 }).map((pieces) => pieces.join(''));
	const long = fc
		.tuple(piece, fc.integer({ min: 100, max: 5000 }))
		.map(([one, times]) => one.repeat(times).slice(0, 100_000));
	return fc.oneof({ weight: 200, arbitrary: short }, { weight: 1, arbitrary: long });
}

/** Addresses of every kind; half of them as a browser writes them. */
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
	return fc.oneof(raw, raw.map(asInBrowser));
}

/** What a browser makes of an address that is typed or linked. */
function asInBrowser({ path, search, hash }: AnyAddress): AnyAddress {
	const url = new URL('https://site.example/');
	[url.pathname, url.search, url.hash] = [path, search, hash];
	return { path: url.pathname.slice(1), search: url.search, hash: url.hash };
}

/** A text with one character left out, doubled or in capitals. */
const slipOf = (text: string) =>
	fc
		.tuple(fc.nat(Math.max(0, text.length - 1)), fc.constantFrom('', '$&$&', '\u00DF'))
		.map(([at, by]) => text.slice(0, at) + text.slice(at).replace(/^./s, by));
