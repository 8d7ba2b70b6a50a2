import { transformSync } from 'esbuild';
import { depthToShow } from '#src/depth/shared/depth-to-show.ts';
import { defineNotesAround } from '#src/notes/client/notes-around.ts';
import { placeNotes } from '#src/notes/client/place-notes.ts';
import { PAGE_COLOURS } from '#src/shared/page-colours.ts';
import { prepareFirstPaint } from '../client/prepare-first-paint.ts';

const calls = [
	`(${defineNotesAround})(${placeNotes})`,
	`(${prepareFirstPaint})(${JSON.stringify(PAGE_COLOURS)}, ${depthToShow})`,
];

/** The inline script of every page, minified. */
export const firstPaintScript: string = transformSync(calls.join(';'), {
	minify: true,
}).code.trim();
