/** The site’s two faces, as far as the map uses them: Source Sans 3 at weight 650, Source Serif 4 italic. */
export type Face = 'sans' | 'serif';

/** Advances in hundredths of an em, and the letters that have them. */
const ADVANCES: Record<Face, Record<number, string>> = {
	sans: {
		20: ' ',
		29: 'ijIl.,’',
		33: 'f-/()',
		38: 'rt°',
		46: 'csz',
		51: 'ekvxyJYL',
		53: 'agF0123456789',
		57: 'bdhnopquASTEVXZ–',
		61: 'BCPRK',
		68: 'DGHNOQU',
		77: 'wM',
		85: 'mW',
	},
	serif: {
		23: ' ',
		33: 'fijltr.,’-/()°',
		38: 'sIJ',
		43: 'ce',
		51: 'bgkovzqpST–',
		56: 'adnxhy0123456789',
		62: 'BCFEZY',
		69: 'uAGHKLOPQRVX',
		77: 'wDUNT',
		92: 'mMW',
	},
};
const WIDEST = 0.7;

/** The width of a line in em, letter by letter; one that is not known counts as wide. */
export function lineWidth(text: string, face: Face = 'sans'): number {
	return [...text].reduce((sum, letter) => sum + (advances[face].get(letter) ?? WIDEST), 0);
}

const byLetter = (face: Face) =>
	new Map(
		Object.entries(ADVANCES[face]).flatMap(([width, letters]) =>
			[...letters].map((letter): [string, number] => [letter, Number(width) / 100]),
		),
	);
const advances = { sans: byLetter('sans'), serif: byLetter('serif') };
