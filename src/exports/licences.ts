import { geometriesOf } from '#src/edition/interview-map/describe-measuring.ts';
import type { Edition } from '#src/edition/model/edition.ts';

/** The terms that one part of the edition stands under. */
export interface Licence {
	/** What it covers, for readers. */
	what: string;
	/** Under which terms, in a sentence or two. */
	how: string;
	/** Whom to name and what to read; the licence itself is the one that is marked so. */
	links: readonly { href: string; name: string; licence?: true | undefined }[];
}

const NOTES: Licence = {
	what: 'Notes and gazetteer',
	how: 'Creative Commons Attribution 4.0. Coordinates from GeoNames, under the same licence: name both.',
	links: [
		{ href: 'https://creativecommons.org/licenses/by/4.0/', name: 'CC BY 4.0', licence: true },
		{ href: 'https://www.geonames.org/', name: 'GeoNames' },
	],
};

/** The terms of what every export of texts holds. */
export const TEXT_LICENCES: readonly Licence[] = [
	{
		what: 'The interview',
		how: 'It belongs to its owners. Our rendering of it is not licensed for reuse.',
		links: [],
	},
	NOTES,
];

const SITE_LICENCES: readonly Licence[] = [
	{
		what: 'Fonts',
		how: 'Tumen Serif and Tumen Sans are subsets of Source Serif 4 and Source Sans 3, renamed as their licence asks; under the SIL Open Font License 1.1.',
		links: [{ href: 'https://openfontlicense.org/', name: 'OFL 1.1', licence: true }],
	},
	{
		what: 'Code',
		how: 'May be used, changed and passed on, with its notice.',
		links: [{ href: 'https://opensource.org/license/mit', name: 'MIT licence', licence: true }],
	},
];

/** What may be done with each part of the edition; every page and export that names a licence reads it here. */
export const allLicences = ({ map }: Pick<Edition, 'map'>): Licence[] => [
	...TEXT_LICENCES,
	...landLicences(map, Object.keys(map.geometries)),
	...SITE_LICENCES,
];

/** The terms of the land whose lines the measures of some interviews follow or end at. */
export function measuredLicences(
	{ map, places }: Pick<Edition, 'map' | 'places'>,
	interviews: Pick<Edition, 'interviews'>['interviews'],
): Licence[] {
	const measures = interviews.flatMap((interview) => [...interview.measures.values()]);
	return landLicences(
		map,
		measures.flatMap((measure) => geometriesOf(measure, { map, places })),
	);
}

/** Each once, also where several geometries stand under the same. */
function landLicences({ geometries }: Edition['map'], ids: readonly string[]): Licence[] {
	const terms = ids.map((id) => geometries[id]!.licence);
	return [...new Map(terms.map((licence) => [JSON.stringify(licence), licence])).values()];
}

/** The address of the licence of notes and gazetteer. */
export const NOTES_LICENCE = NOTES.links.find(({ licence }) => licence)!.href;

/** Terms on one line: “The interview: It belongs to its owners. …” with addresses in brackets. */
export const licenceLine = ({ what, how, links }: Licence): string =>
	`${what}: ${how}${links.length > 0 ? ` (${links.map(({ href }) => href).join(', ')})` : ''}`;
