import { transformSync } from 'esbuild';
import { early } from '../client/before-first-paint.ts';

const { code } = transformSync(`(${early})(FONTS)`, { minify: true });

/** The inline script of every page, as short as it gets. */
export const earlyScript = (fonts: readonly string[]): string =>
	code.trim().replace('FONTS', JSON.stringify(fonts));
