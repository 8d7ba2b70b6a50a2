/** The fonts of the map’s labels: Source Sans 3 at weight 650, and Source Serif 4 italic. */
export type Face = 'sans' | 'serif';

/** Advance widths in hundredths of an em, each with the letters that have it. */
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
/** Advance width, in em, of letters that are not in `ADVANCES`, and of Chinese and Korean ones. */
const [DEFAULT_ADVANCE, WHOLE] = [0.7, 1];
const HAS_WHOLE = /[\p{Script=Han}\p{Script=Hangul}]/u;

/** Returns the estimated width of a line in em: the sum of its letters’ widths, without kerning. */
export function lineWidth(text: string, face: Face = 'sans'): number {
	return [...text].reduce(
		(sum, letter) =>
			sum + (advances[face].get(letter) ?? (HAS_WHOLE.test(letter) ? WHOLE : DEFAULT_ADVANCE)),
		0,
	);
}

const byLetter = (face: Face) =>
	new Map(
		Object.entries(ADVANCES[face]).flatMap(([width, letters]) =>
			[...letters].map((letter): [string, number] => [letter, Number(width) / 100]),
		),
	);
const advances = { sans: byLetter('sans'), serif: byLetter('serif') };
