import { widthQueries } from '#src/ui/build/width-queries.ts';

/** Width of the panel in CSS pixels from which a card has two columns. */
const TWO_COLUMNS = 520;
/** Width of the panel in CSS pixels from which a table has one line for each row. */
const TABLE_ROWS = 440;
/** Width of the map divided by its height, above which the panel stands beside it. */
const SIDE_BY_SIDE = 1.05;

/** The conditions of `@container` in the map’s style sheets, by name without the dashes in front. */
export const CONTAINER_QUERIES: ReadonlyMap<string, string> = new Map([
	...widthQueries('inline-size', {
		TWO_COLUMNS: `${TWO_COLUMNS}px`,
		TABLE_ROWS: `${TABLE_ROWS}px`,
	}),
	['side-by-side', `(aspect-ratio > ${SIDE_BY_SIDE})`],
]);
