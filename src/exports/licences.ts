/** The terms that one part of the edition stands under. */
export interface Licence {
	part: 'interview' | 'notes' | 'region' | 'wider' | 'fonts' | 'code';
	/** What it covers, for readers. */
	what: string;
	/** Under which terms, in a sentence or two. */
	how: string;
	/** Whom to name and what to read; the licence itself is the one that is marked so. */
	links: { href: string; name: string; licence?: true }[];
}

/** What may be done with each part of the edition; every page and export that names a licence reads it here. */
export const LICENCES: readonly Licence[] = [
	{
		part: 'interview',
		what: 'The interview',
		how: 'It belongs to its owners. Our rendering of it is not licensed for reuse.',
		links: [],
	},
	{
		part: 'notes',
		what: 'Notes and gazetteer',
		how: 'Creative Commons Attribution 4.0. Coordinates from GeoNames, under the same licence: name both.',
		links: [
			{ href: 'https://creativecommons.org/licenses/by/4.0/', name: 'CC BY 4.0', licence: true },
			{ href: 'https://www.geonames.org/', name: 'GeoNames' },
		],
	},
	{
		part: 'region',
		what: 'Land, coasts, borders of the region',
		how: '© OpenStreetMap contributors, under the Open Database License.',
		links: [
			{ href: 'https://www.openstreetmap.org/copyright', name: 'openstreetmap.org/copyright' },
			{ href: 'https://opendatacommons.org/licenses/odbl/1-0/', name: 'ODbL 1.0', licence: true },
		],
	},
	{
		part: 'wider',
		what: 'Northeast Asia',
		how: 'In the public domain.',
		links: [{ href: 'https://www.naturalearthdata.com/', name: 'Natural Earth' }],
	},
	{
		part: 'fonts',
		what: 'Fonts',
		how: 'Tumen Serif and Tumen Sans are subsets of Source Serif 4 and Source Sans 3, renamed as their licence asks; under the SIL Open Font License 1.1.',
		links: [{ href: 'https://openfontlicense.org/', name: 'OFL 1.1', licence: true }],
	},
	{
		part: 'code',
		what: 'Code',
		how: 'May be used, changed and passed on, with its notice.',
		links: [{ href: 'https://opensource.org/license/mit', name: 'MIT licence', licence: true }],
	},
];

/** The terms of some parts, in the order of all. */
export const licencesOf = (...parts: Licence['part'][]): Licence[] =>
	LICENCES.filter(({ part }) => parts.includes(part));

/** The address of the licence of notes and gazetteer. */
export const NOTES_LICENCE = licencesOf('notes')[0]!.links.find(({ licence }) => licence)!.href;

/** Terms on one line: “The interview: It belongs to its owners. …” with addresses in brackets. */
export const licenceLine = ({ what, how, links }: Licence): string =>
	`${what}: ${how}${links.length > 0 ? ` (${links.map(({ href }) => href).join(', ')})` : ''}`;
