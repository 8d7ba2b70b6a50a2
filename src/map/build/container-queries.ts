import { LARGE_LETTERING, MEDIUM_LETTERING, OVERLAYS } from '#src/geo/plate-widths.ts';
import { widthQueries } from '#src/ui/build/width-queries.ts';

/** Width of the panel in CSS pixels from which a card has two columns. */
const TWO_COLUMNS = 520;
/** Width of the panel in CSS pixels from which a table has one line for each row. */
const TABLE_ROWS = 440;
/** Width of the area for all slots divided by its height, above which small maps stand beside the large map. */
const SIDE_BY_SIDE = 1.05;
/**
 * Width of the area for all slots divided by its height, above which all maps stand in one row. At about this number
 * the small maps of a row are as much too high for their plates as those of a column are too wide, so that both need
 * the least `margin` of their frames.
 */
const ONE_ROW = 2.3;
/** Width of the area for all slots divided by its height, below which all maps stand in one column. */
const ONE_COLUMN = 0.42;

/** The conditions of `@container` in the map’s style sheets, by name without the dashes in front. */
export const CONTAINER_QUERIES: ReadonlyMap<string, string> = new Map([
	...widthQueries('inline-size', {
		MEDIUM_LETTERING: `${MEDIUM_LETTERING}px`,
		LARGE_LETTERING: `${LARGE_LETTERING}px`,
		OVERLAYS: `${OVERLAYS}px`,
		TWO_COLUMNS: `${TWO_COLUMNS}px`,
		TABLE_ROWS: `${TABLE_ROWS}px`,
	}),
	['side-by-side', `(aspect-ratio > ${SIDE_BY_SIDE})`],
	['not-side-by-side', `(aspect-ratio <= ${SIDE_BY_SIDE})`],
	['one-row', `(aspect-ratio > ${ONE_ROW})`],
	['one-column', `(aspect-ratio < ${ONE_COLUMN})`],
]);
