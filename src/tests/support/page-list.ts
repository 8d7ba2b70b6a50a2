/** A page of every kind, for what must hold on all of them. */
export const PAGES = [
	'/',
	'/putin-kim-pact/',
	'/putin-kim-pact/gas-pipelines/',
	'/putin-kim-pact/booklet/',
	'/places/',
	'/places/rajin/',
	'/places/moscow/',
	'/sources/',
	'/timeline/',
	'/topics/',
	'/search/',
	'/about/',
	'/about/history/',
	'/404.html',
	'/offline/',
];

/** Marks what only `npm run test:all` runs, unless it is one of those that stand for the others. */
export const unless = (isUsual: boolean): string => (isUsual ? '' : ' @slow');

export const WIDE = { width: 1440, height: 900 };
export const PHONE = { width: 390, height: 844 };
