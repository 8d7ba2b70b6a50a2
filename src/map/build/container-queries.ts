import { widthQueries } from '#src/ui/build/width-queries.ts';

/** Width of the panel in CSS pixels from which a card has two columns. */
const TWO_COLUMNS = 520;
/** Width of the panel in CSS pixels from which a table has one line for each row. */
const TABLE_ROWS = 440;
/** Width of the map’s area divided by its height, above which the panel stands beside the map. */
const SIDE_BY_SIDE = 1.05;
/** The smallest stage in which the plate of a still, 4 wide and 5 high, is broad, in CSS pixels. */
const BROAD_STILL = { width: 500, height: 625 };
/** The smallest width of a stage in which the picture of all places, 8 wide and 5 high, is large, in CSS pixels. */
const LARGE_STRIP = 704;

/** Widths of the stepper of years in CSS pixels, below which it names few of them, and none. */
const [NARROW_STEPPER, SMALLEST_STEPPER] = [500, 380];

/** The conditions of `@container` in the map’s style sheets, by name without the dashes in front. */
export const CONTAINER_QUERIES: ReadonlyMap<string, string> = new Map([
	...widthQueries('inline-size', {
		TWO_COLUMNS: `${TWO_COLUMNS}px`,
		TABLE_ROWS: `${TABLE_ROWS}px`,
	}),
	['broad-still', `(min-width: ${BROAD_STILL.width}px) and (min-height: ${BROAD_STILL.height}px)`],
	['large-strip', `(min-width: ${LARGE_STRIP}px)`],
	['narrow-stepper', `(width < ${NARROW_STEPPER}px)`],
	['smallest-stepper', `(width < ${SMALLEST_STEPPER}px)`],
	['side-by-side', `(aspect-ratio > ${SIDE_BY_SIDE})`],
]);
