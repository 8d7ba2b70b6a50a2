/** Paths of one page of every kind in the invented edition, for tests of what holds on all pages. */
export const PAGES = [
	'/',
	'/invented-ferry/',
	'/invented-ferry/crossing/',
	'/invented-ferry/booklet/',
	'/invented-ferry/then-and-since/',
	'/places/',
	'/places/batumi/',
	'/places/tehran/',
	'/sources/',
	'/timeline/',
	'/timeline/1925/',
	'/topics/',
	'/search/',
	'/about/',
	'/about/history/',
	'/404.html',
	'/offline/',
];

/** The pages with most readers, and those that differ most from each other: every run tests all variants on them. */
const USUAL_PAGES = new Set([
	'/',
	'/invented-ferry/crossing/',
	'/places/batumi/',
	'/timeline/',
	'/search/',
]);

/**
 * Returns the suffix of a test’s title: ` @slow` for a variant that only `npm run test:slow` and `test:all` run, and
 * nothing for the usual variant, which every run tests.
 */
export const slowUnless = (isUsual: boolean): string => (isUsual ? '' : ' @slow');

/** Returns the suffix of the title of a test of one page: see `slowUnless`. */
export const slowUnlessUsual = (path: string): string => slowUnless(USUAL_PAGES.has(path));

/** Sizes of the window, in CSS pixels. */
export const WIDE = { width: 1440, height: 900 };
/** Notes open at their markers, below their sentence. */
export const MIDDLE = { width: 1280, height: 900 };
export const PHONE = { width: 390, height: 844 };
/** A window of 1280 × 1024 at a zoom of 400 %. */
export const ZOOMED = { width: 320, height: 256 };
