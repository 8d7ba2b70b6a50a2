import { transformSync } from 'esbuild';
import { early } from '../client/before-first-paint.ts';

const { code } = transformSync(`(${early})(FONTS)`, { minify: true });

/**
 * Returns the inline script of every page, minified.
 *
 * @param fonts Addresses of the font files that every page needs.
 */
export const earlyScript = (fonts: readonly string[]): string =>
	code.trim().replace('FONTS', JSON.stringify(fonts));
