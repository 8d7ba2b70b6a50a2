import { transformSync } from 'esbuild';
import { depthToShow } from '#src/depth/shared/depth-to-show.ts';
import { PAGE_COLOURS } from '#src/shared/page-colours.ts';
import { prepareFirstPaint } from '../client/prepare-first-paint.ts';

const call = `(${prepareFirstPaint})(${JSON.stringify(PAGE_COLOURS)}, ${depthToShow})`;

/** The inline script of every page, minified. */
export const firstPaintScript: string = transformSync(call, { minify: true }).code.trim();
