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

export const WIDE = { width: 1440, height: 900 };
export const PHONE = { width: 390, height: 844 };
