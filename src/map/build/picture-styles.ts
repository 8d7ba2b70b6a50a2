import { readFileSync } from 'node:fs';

/** Reads a style sheet without its comments and line breaks. */
const readStyles = (path: string) =>
	readFileSync(path, 'utf8')
		.replace(/\/\*.*?\*\//gs, '')
		.replace(/\s+/g, ' ');

/** The colours of a picture that stands alone, as in an `img`, in both themes. */
export const COLOURS = `:root{color-scheme:light dark}${readStyles('src/map/styles/colours.css')}`;

/**
 * The letters of a picture that stands alone: images know no fonts but the reader’s. Their lower case is as high as that of
 * Source Sans, so that names are about as wide as they were when they were placed.
 */
export const LETTERS = `:root{font-size-adjust:.486;font-family:Roboto,Helvetica,Arial,sans-serif;--font-serif:Georgia,Times,serif}.sheet-name{overflow:visible}${readStyles('src/sheet/styles/names.css')}`;
