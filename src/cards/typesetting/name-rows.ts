import { canSet, widthOf } from './break-lines.ts';
import type { Face, Faces } from './font-faces.ts';

/** A name in its script, and where it begins in its row. */
interface SetName {
	x: number;
	text: string;
	face: Face;
}

/** Between two names, in em. */
const GAP = 0.7;
/** A space or a hyphen. */
const BETWEEN = 0.25;

/** Names in rows of a width; those with a character that no face has are left out. */
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
		const its =
			widthOf(lettersOf(text), { face, size }) +
			(text.length - lettersOf(text).length) * BETWEEN * size;
		if (x + its > width) {
			rows.push([]);
			x = 0;
		}
		rows.at(-1)!.push({ x, text, face });
		x += its + GAP * size;
	}
	return rows;
}

/** The face that has all letters of a name; spaces and hyphens are in that of the Latin ones only. */
const faceFor = (
	text: string,
	{ text: latin, cyrillic, korean, chinese }: Faces,
): Face | undefined =>
	[latin, cyrillic, korean, chinese].find((face) => canSet(lettersOf(text), face));

const lettersOf = (text: string) => text.replace(/[ -]/g, '');
