import type { MeasureRecord } from '#src/schema/content.ts';

/** A distance with its result. */
export interface Measure extends MeasureRecord {
	km: number;
	/** How its figure must be typed: “1,010 km”. */
	text: string;
	/** Its address without the base. */
	path: string;
}
