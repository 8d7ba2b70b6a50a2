import type { SheetName } from './sheet-name.ts';
import type { Limits } from './window.ts';

/** The content of `map/<sheet>.json`: what the browser needs to draw a sheet. */
export interface SheetJson {
	/**
	 * The levels, the coarsest first and the overlay last: path of its file without the base, and the scale from which it
	 * is drawn.
	 */
	levels: readonly { path: string; from: number }[];
	/** Path of the file with its years, without the base; absent if it has none. */
	past?: string;
	/** All names, the most important first. */
	names: readonly SheetName[];
	limits: Limits;
}
