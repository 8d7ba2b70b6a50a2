import { transformSync } from 'esbuild';
import { PAGE_COLOURS } from '#src/shared/page-colours.ts';
import { prepareFirstPaint } from '../client/prepare-first-paint.ts';

const { code } = transformSync(`(${prepareFirstPaint})(FONTS,${JSON.stringify(PAGE_COLOURS)})`, {
	minify: true,
});

/**
 * Returns the inline script of every page, minified.
 *
 * @param fonts Addresses of the font files that every page needs.
 */
export const firstPaintScript = (fonts: readonly string[]): string =>
	code.trim().replace('FONTS', JSON.stringify(fonts));
