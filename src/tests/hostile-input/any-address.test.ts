import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type ChoiceKind, choiceIn, readChoice, withChoice } from '#src/map/shared/choice.ts';
import { whatIsMeant } from '#src/not-found/shared/known-addresses.ts';
import { movedAddress } from '#src/not-found/shared/moved-address.ts';
import { nearestPage } from '#src/not-found/shared/nearest-page.ts';
import { fragmentOf } from '#src/shared/fragment.ts';
import { parsePassagePath } from '#src/shared/passage-path.ts';
import { plainFragment, withText } from '#src/sharing/shared/text-directive.ts';
import { type AnyAddress, anyAddress, anyText, RUNS } from './any-address.ts';

const SITE = 'https://site.example/';
const KNOWN = [
	'pact/',
	'pact/gas-pipelines/',
	'pact/gas-pipelines/#n-kogas-2003',
	'pact/sea-access/#n-lost-coast',
	'places/rajin/',
	'places/#m-vladivostok-border',
	'topics/#t-songun',
	'sources/#kogas-2003',
];
const KINDS: Record<string, ChoiceKind> = {
	'border-region': 'view',
	'vladivostok-border': 'measure',
	rajin: 'place',
	dunai: 'place',
	khasan: 'place',
};
const kindOf = (id: string) => (Object.hasOwn(KINDS, id) ? KINDS[id] : undefined);
const IDS = Object.keys(KINDS);
const texts = anyText([...KNOWN, ...IDS]);
const addresses = anyAddress([...KNOWN, ...IDS]);

/** Tries a property on ten thousand addresses. */
const holds = (check: (address: AnyAddress) => void) =>
	fc.assert(fc.property(addresses, check), RUNS);

test('a fragment is read whatever it is, a text directive aside, and any id comes back as it was', () => {
	holds(({ hash }) => {
		const id = fragmentOf(hash);
		assert.equal(fragmentOf(`${hash}:~:text=words`), id);
		const whole = hash.toWellFormed();
		assert.equal(fragmentOf(`#${encodeURIComponent(whole)}`), whole);
	});
});

test('of ?map= nothing is read but what there is, and no more than goes together', () => {
	holds(({ search }) => {
		const ids = readChoice(choiceIn(search), kindOf);
		assert(ids.every(kindOf));
		assert.equal(new Set(ids).size, ids.length);
		assert(ids.length < 2 || (ids.length === 2 && ids.every((id) => kindOf(id) === 'place')));
		assert.deepEqual(readChoice(ids.join(' '), kindOf), ids);
	});
});

test('a choice put into an address is read back, once is as good as twice, and all else stays', () => {
	fc.assert(
		fc.property(addresses, fc.subarray(['rajin', 'dunai'], { minLength: 1 }), (address, ids) => {
			const asked = inBrowser(address);
			const chosen = withChoice(asked.href, ids);
			const { search, hash, pathname } = new URL(chosen);
			assert.deepEqual(readChoice(choiceIn(search), kindOf), ids);
			assert.equal(withChoice(chosen, ids), chosen);
			assert.deepEqual([hash, pathname], [asked.hash, asked.pathname]);
			const others = (query: string) =>
				[...new URLSearchParams(query)].filter(([name]) => name !== 'map').join('&');
			assert.equal(others(search), others(asked.search));
		}),
		RUNS,
	);
});

test('who comes to a page that moved lands on its new address with what they brought', () => {
	holds((address) => {
		const { search, hash } = inBrowser(address);
		const landed = new URL(movedAddress(`${SITE}pact/gas-pipelines/#gas`, { search, hash }));
		assert.equal(landed.pathname, '/pact/gas-pipelines/');
		assert.equal(landed.search, search);
		assert.equal(landed.hash, hash || '#gas');
	});
});

test('an address that does not exist means one that does, or none', () => {
	const moved = { 'pact/siberia/': 'pact/gas-pipelines/', 'places/#old': 'places/rajin/' };
	const known = { names: Object.fromEntries(KNOWN.map((path) => [path, path])), moved };
	holds(({ path, hash }) => {
		const meant = whatIsMeant({ path, fragment: hash }, known);
		assert(meant === undefined || KNOWN.includes(meant.path));
		assert(meant?.hasMoved !== true || Object.values(moved).includes(meant.path));
	});
});

test('every address there is means itself, whatever mail and chat put behind it', () => {
	const tail = fc.constantFrom('', '.', ')”', '?utm_source=x', '&fbclid=%', '%E2%80%9D', '\u202C');
	fc.assert(
		fc.property(fc.constantFrom(...KNOWN), tail, (address, behind) => {
			const [path = '', id] = address.split('#');
			const asked = id
				? { path, fragment: `#${id}${behind}` }
				: { path: path + behind, fragment: '' };
			assert.equal(nearestPage(asked, KNOWN), address);
		}),
		RUNS,
	);
});

test('an address to words can be opened, and its directive holds the words', () => {
	fc.assert(
		fc.property(texts, (words) => {
			const address = withText(`${SITE}pact/#n-rail`, plainFragment(words));
			const { hash } = new URL(address);
			assert.equal(fragmentOf(hash), 'n-rail');
			const [, directive = ''] = hash.split(':~:text=');
			assert(!/[-#&\s]/.test(directive), directive);
			const said = directive.split(',').map(decodeURIComponent);
			assert(
				said.every((part) =>
					words.toWellFormed().replace(/\s+/g, ' ').includes(part.replace(/\s+/g, ' ')),
				),
			);
		}),
		RUNS,
	);
});

test('a path of prose is an interview’s, an answer’s, or none', () => {
	holds(({ path }) => {
		const home = parsePassagePath(path);
		assert(home === undefined || !/\//.test(home.interview + home.answer));
	});
});

const inBrowser = ({ path, search, hash }: AnyAddress): URL => {
	const url = new URL(SITE);
	[url.pathname, url.search, url.hash] = [path, search, hash];
	return url;
};
