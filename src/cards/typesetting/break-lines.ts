import type { Face } from './font-faces.ts';

/** How a text is set. Sizes and widths are pixels of the card. */
export interface Setting {
	face: Face;
	size: number;
	/** Added after each letter, in em. */
	spacing?: number;
}

/** What a letter counts that the face does not have, in em. */
const UNKNOWN = 0.6;

/** The width of a line in pixels. */
export const widthOf = (text: string, { face, size, spacing = 0 }: Setting): number =>
	size * [...text].reduce((sum, letter) => sum + (face.advance(letter) ?? UNKNOWN) + spacing, 0);

/** Whether a face has all letters of a text. */
export const canSet = (text: string, { advance }: Face): boolean =>
	[...text].every((letter) => advance(letter) !== undefined);

/**
 * Breaks a text into the fewest lines that fit into `width`, and makes these as even as they can be.
 * A word that is wider stands alone on its line.
 */
export function balanceLines(text: string, setting: Setting, width: number): string[] {
	const lines = fillLines(text, setting, width);
	let [narrow, wide] = [width / 2, width];
	while (wide - narrow > 1) {
		const middle = (narrow + wide) / 2;
		if (fillLines(text, setting, middle).length > lines.length) narrow = middle;
		else wide = middle;
	}
	return fillLines(text, setting, wide);
}

/** The last line of a paragraph is at least this share of the others. */
const LAST = 0.4;

/** Breaks a paragraph into full lines, but for what keeps the last from being too short. */
export function breakLines(text: string, setting: Setting, width: number): string[] {
	const lines = fillLines(text, setting, width);
	for (let narrower = width; narrower > width * 0.7; narrower -= setting.size / 4) {
		const some = fillLines(text, setting, narrower);
		if (some.length > lines.length) break;
		if (widthOf(some.at(-1)!, setting) >= LAST * width) return some;
	}
	return lines;
}

/** Breaks a text into the fewest lines, each as full as it can be. */
export function fillLines(text: string, setting: Setting, width: number): string[] {
	const space = widthOf(' ', setting);
	const lines: string[] = [];
	let used = 0;
	for (const word of text.split(' ')) {
		const its = widthOf(word, setting);
		if (lines.length > 0 && used + space + its <= width) {
			lines[lines.length - 1] += ` ${word}`;
			used += space + its;
		} else {
			lines.push(word);
			used = its;
		}
	}
	return lines;
}
