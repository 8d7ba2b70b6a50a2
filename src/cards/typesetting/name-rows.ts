import { hasGlyphs, textWidth } from './break-lines.ts';
import type { Face, Faces } from './font-faces.ts';

/** A name in another script with the face for it. */
interface SetName {
	/** Start of the name in its row, in pixels of the card. */
	x: number;
	text: string;
	face: Face;
}

/** Gap between two names, in em. */
const GAP = 0.7;
/** Assumed width of a space or hyphen inside a name, in em. */
const SPACE_WIDTH = 0.25;

/**
 * Arranges names in rows. Leaves out names with a letter that no face has.
 * @param size Font size, in pixels of the card.
 * @param width Largest width of a row, in pixels of the card.
 */
export function nameRows(
	names: readonly string[],
	size: number,
	width: number,
	faces: Faces,
): SetName[][] {
	const rows: SetName[][] = [];
	let x = Number.POSITIVE_INFINITY;
	for (const text of names) {
		const face = faceFor(text, faces);
		if (!face) continue;
		const nameWidth =
			textWidth(lettersOf(text), { face, size }) +
			(text.length - lettersOf(text).length) * SPACE_WIDTH * size;
		if (x + nameWidth > width) {
			rows.push([]);
			x = 0;
		}
		rows.at(-1)!.push({ x, text, face });
		x += nameWidth + GAP * size;
	}
	return rows;
}

/** Returns the face with all letters of a name. Spaces and hyphens do not count: only the Latin face has them. */
const faceFor = (
	text: string,
	{ text: latin, cyrillic, korean, chinese }: Faces,
): Face | undefined =>
	[latin, cyrillic, korean, chinese].find((face) => hasGlyphs(lettersOf(text), face));

const lettersOf = (text: string) => text.replace(/[ -]/g, '');
