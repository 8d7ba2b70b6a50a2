import type { Face } from './font-faces.ts';

/** Typographic style of a text. Sizes and widths are in pixels of the card. */
export interface TextStyle {
	face: Face;
	size: number;
	/** Space added after each letter, in em. */
	spacing?: number;
}

/** Assumed width of a letter that the face does not have, in em. */
const UNKNOWN_WIDTH = 0.6;

/** Returns the width of a line in pixels of the card. */
export const textWidth = (text: string, { face, size, spacing = 0 }: TextStyle): number =>
	size *
	[...text].reduce((sum, letter) => sum + (face.advance(letter) ?? UNKNOWN_WIDTH) + spacing, 0);

/** Returns true if a face has all letters of a text. */
export const hasGlyphs = (text: string, { advance }: Face): boolean =>
	[...text].every((letter) => advance(letter) !== undefined);

/**
 * Breaks a text into the fewest lines that fit into `width` pixels, and makes them as equal in width as possible.
 * A word that is wider than `width` has its own line.
 */
export function balanceLines(text: string, setting: TextStyle, width: number): string[] {
	const lines = fillLines(text, setting, width);
	let [narrow, wide] = [width / 2, width];
	while (wide - narrow > 1) {
		const middle = (narrow + wide) / 2;
		if (fillLines(text, setting, middle).length > lines.length) narrow = middle;
		else wide = middle;
	}
	return fillLines(text, setting, wide);
}

/** Smallest width of a paragraph’s last line, as a share of the full width. */
const MIN_LAST_LINE = 0.4;

/**
 * Breaks a paragraph into full lines of at most `width` pixels. If the last line would be too short, all lines are
 * made narrower (down to 70 % of `width`), as long as that needs no further line.
 */
export function breakLines(text: string, setting: TextStyle, width: number): string[] {
	const lines = fillLines(text, setting, width);
	for (let narrower = width; narrower > width * 0.7; narrower -= setting.size / 4) {
		const attempt = fillLines(text, setting, narrower);
		if (attempt.length > lines.length) break;
		if (textWidth(attempt.at(-1)!, setting) >= MIN_LAST_LINE * width) return attempt;
	}
	return lines;
}

/** Breaks a text into the fewest lines of at most `width` pixels, each as full as possible. */
export function fillLines(text: string, setting: TextStyle, width: number): string[] {
	const space = textWidth(' ', setting);
	const lines: string[] = [];
	let used = 0;
	for (const word of text.split(' ')) {
		const wordWidth = textWidth(word, setting);
		if (lines.length > 0 && used + space + wordWidth <= width) {
			lines[lines.length - 1] += ` ${word}`;
			used += space + wordWidth;
		} else {
			lines.push(word);
			used = wordWidth;
		}
	}
	return lines;
}
