import type { MeasureRecord } from '#src/schema/content.ts';

/** A measure with the computed distance. */
export interface Measure extends MeasureRecord {
	km: number;
	/** The distance as it is printed, and as passages must type it: “1,010 km”. */
	text: string;
	/** Address without the base. */
	path: string;
}
