import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type ChoiceKind, choiceInQuery, readChoice, withChoice } from '#src/map/shared/choice.ts';
import { findNearestAddress } from '#src/not-found/shared/find-nearest-address.ts';
import { guessAddress } from '#src/not-found/shared/guess-address.ts';
import { movedAddress } from '#src/not-found/shared/moved-address.ts';
import { fragmentOf } from '#src/shared/fragment.ts';
import { parsePassagePath } from '#src/shared/passage-path.ts';
import { plainFragment, withTextDirective } from '#src/sharing/shared/text-directive.ts';
import { type AnyAddress, anyAddress, anyText, RUN_SETTINGS } from './generated-addresses.ts';

const SITE = 'https://site.example/';
const KNOWN = [
	'ferry/',
	'ferry/crossing/',
	'ferry/crossing/#n-old-fare',
	'ferry/timetable/#n-lost-goose',
	'places/poti/',
	'places/#m-tbilisi-shore',
	'topics/#t-rope-word',
	'sources/#invented-rule',
];
const KINDS: Record<string, ChoiceKind> = {
	'western-georgia': 'view',
	'tbilisi-shore': 'measure',
	poti: 'place',
	batumi: 'place',
	sukhumi: 'place',
};
const kindOf = (id: string) => (Object.hasOwn(KINDS, id) ? KINDS[id] : undefined);
const IDS = Object.keys(KINDS);
const texts = anyText([...KNOWN, ...IDS]);
const addresses = anyAddress([...KNOWN, ...IDS]);

/** Checks a property on 10,000 generated addresses. */
const checkAll = (check: (address: AnyAddress) => void) =>
	fc.assert(fc.property(addresses, check), RUN_SETTINGS);

test('any fragment is decoded without its text directive, and an encoded id is decoded to the same id', () => {
	checkAll(({ hash }) => {
		const id = fragmentOf(hash);
		assert.equal(fragmentOf(`${hash}:~:text=words`), id);
		const wellFormed = hash.toWellFormed();
		assert.equal(fragmentOf(`#${encodeURIComponent(wellFormed)}`), wellFormed);
	});
});

test('only existing ids are read from ?map=: one of any kind, or two places', () => {
	checkAll(({ search }) => {
		const ids = readChoice(choiceInQuery(search), kindOf);
		assert(ids.every(kindOf));
		assert.equal(new Set(ids).size, ids.length);
		assert(ids.length < 2 || (ids.length === 2 && ids.every((id) => kindOf(id) === 'place')));
		assert.deepEqual(readChoice(ids.join(' '), kindOf), ids);
	});
});

test('a choice that is written into an address is read back, and the rest of the address does not change', () => {
	fc.assert(
		fc.property(addresses, fc.subarray(['poti', 'batumi'], { minLength: 1 }), (address, ids) => {
			const original = inBrowser(address);
			const chosen = withChoice(original.href, ids);
			const { search, hash, pathname } = new URL(chosen);
			assert.deepEqual(readChoice(choiceInQuery(search), kindOf), ids);
			assert.equal(withChoice(chosen, ids), chosen);
			assert.deepEqual([hash, pathname], [original.hash, original.pathname]);
			const others = (query: string) =>
				[...new URLSearchParams(query)].filter(([name]) => name !== 'map').join('&');
			assert.equal(others(search), others(original.search));
		}),
		RUN_SETTINGS,
	);
});

test('a page that moved passes the reader’s query and fragment on to its new address', () => {
	checkAll((address) => {
		const { search, hash } = inBrowser(address);
		const target = new URL(movedAddress(`${SITE}ferry/crossing/#gas`, { search, hash }));
		assert.equal(target.pathname, '/ferry/crossing/');
		assert.equal(target.search, search);
		assert.equal(target.hash, hash || '#gas');
	});
});

test('for an address that does not exist an existing page is suggested, or none', () => {
	const moved = { 'ferry/winter/': 'ferry/crossing/', 'places/#old': 'places/poti/' };
	const known = { names: Object.fromEntries(KNOWN.map((path) => [path, path])), moved };
	checkAll(({ path, hash }) => {
		const suggested = guessAddress({ path, fragment: hash }, known);
		assert(suggested === undefined || KNOWN.includes(suggested.path));
		assert(suggested?.hasMoved !== true || Object.values(moved).includes(suggested.path));
	});
});

test(
	'an existing address is recognised with anything that mail and chat programs append to it',
	{ tags: ['not-found'] },
	() => {
		const suffix = fc.constantFrom(
			'',
			'.',
			')”',
			'?utm_source=x',
			'&fbclid=%',
			'%E2%80%9D',
			'\u202C',
		);
		fc.assert(
			fc.property(fc.constantFrom(...KNOWN), suffix, (address, appended) => {
				const [path = '', id] = address.split('#');
				const requested = id
					? { path, fragment: `#${id}${appended}` }
					: { path: path + appended, fragment: '' };
				assert.equal(findNearestAddress(requested, KNOWN), address);
			}),
			RUN_SETTINGS,
		);
	},
);

test(
	'a link to selected words is a valid address, and its text directive has only those words',
	{ tags: ['link-to-words'] },
	() => {
		fc.assert(
			fc.property(texts, (words) => {
				const address = withTextDirective(`${SITE}ferry/#n-rail`, plainFragment(words));
				const { hash } = new URL(address);
				assert.equal(fragmentOf(hash), 'n-rail');
				const [, directive = ''] = hash.split(':~:text=');
				assert(!/[-#&\s]/.test(directive), directive);
				const parts = directive.split(',').map(decodeURIComponent);
				assert(
					parts.every((part) =>
						words.toWellFormed().replace(/\s+/g, ' ').includes(part.replace(/\s+/g, ' ')),
					),
				);
			}),
			RUN_SETTINGS,
		);
	},
);

test('a path is read as that of an interview, of an answer, or of neither', () => {
	checkAll(({ path }) => {
		const passage = parsePassagePath(path);
		assert(passage === undefined || !/\//.test(passage.interview + passage.answer));
	});
});

/** Returns the URL that a browser makes of an address. */
const inBrowser = ({ path, search, hash }: AnyAddress): URL => {
	const url = new URL(SITE);
	[url.pathname, url.search, url.hash] = [path, search, hash];
	return url;
};
