import { dataOf } from '#src/edition/interview-map/describe-measuring.ts';
import type { Edition } from '#src/edition/model/edition.ts';

/** The terms of use for one part of the edition. */
export interface Licence {
	/** The part of the edition it covers, in readers’ words. */
	what: string;
	/** The terms, in one or two sentences. */
	how: string;
	/** Whom to credit and what to read. The link to the licence itself has `licence: true`. */
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

/** Licences of the interview and of notes and gazetteer: every export that contains texts lists them. */
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

/** Returns the licences of all parts of the edition. Pages and exports take every licence they name from this file. */
export const allLicences = ({ map }: Pick<Edition, 'map'>): Licence[] => [
	...TEXT_LICENCES,
	...dataLicences(map, Object.keys(map.data)),
	...SITE_LICENCES,
];

/** Returns the licences of the data that the lines are from which the measures of `interviews` follow or end at. */
export function measuredLicences(
	{ map, places }: Pick<Edition, 'map' | 'places'>,
	interviews: Pick<Edition, 'interviews'>['interviews'],
): Licence[] {
	const measures = interviews.flatMap((interview) => [...interview.measures.values()]);
	return dataLicences(
		map,
		measures.flatMap((measure) => dataOf(measure, { map, places })),
	);
}

/** Returns each licence once, even if several kinds of data have the same. */
function dataLicences({ data }: Edition['map'], ids: readonly string[]): Licence[] {
	const licences = ids.map((id) => data[id]!.licence);
	return [...new Map(licences.map((licence) => [JSON.stringify(licence), licence])).values()];
}

/** Address of the licence of notes and gazetteer (CC BY 4.0). */
export const NOTES_LICENCE = NOTES.links.find(({ licence }) => licence)!.href;

/** Formats a licence as one line: “The interview: It belongs to its owners. …”, with addresses in brackets. */
export const licenceLine = ({ what, how, links }: Licence): string =>
	`${what}: ${how}${links.length > 0 ? ` (${links.map(({ href }) => href).join(', ')})` : ''}`;
