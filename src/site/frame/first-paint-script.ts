import { transformSync } from 'esbuild';
import { prepareFirstPaint } from '../client/prepare-first-paint.ts';

const { code } = transformSync(`(${prepareFirstPaint})()`, { minify: true });

/** The inline script of every page, minified. */
export const firstPaintScript: string = code.trim();
