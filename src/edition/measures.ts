import { closest } from '../lib/closest.ts';
import { computeMeasures, type MeasureContext } from '../map/measure.ts';
import type { ContentFolder } from './content-folder.ts';
import { type MeasureRecord, measureSchema } from './schema.ts';

/** A distance with its result. */
export interface Measure extends MeasureRecord {
	km: number;
	/** How its figure must be typed: “1,010 km”. */
	text: string;
}

/**
 * Reads the measures in `file`, by id, and computes each on the map's geometry.
 * One that names no place or line becomes a problem.
 */
export function readMeasures(
	content: ContentFolder,
	file: string,
	context: MeasureContext,
): Map<string, Measure> {
	const records = [...content.readList(file, measureSchema).values()];
	return new Map(
		records.flatMap((record, index) => {
			try {
				const [measured] = computeMeasures([record], context);
				const { km, text } = measured!;
				return [[record.id, { ...record, km, text }] as const];
			} catch (error) {
				if (!(error instanceof RangeError)) throw error;
				// Where the places have mistakes there are none, which is said already.
				if (context.places.length === 0) return [];
				const message = `${error.message} ${remedy(record, context)}`;
				content.problems.push(content.data(file).problem([index, 'id'], message));
				return [];
			}
		}),
	);
}

/** What to do about an end that is not there. */
function remedy({ from, to }: MeasureRecord, { places }: MeasureContext): string {
	const ids = places.map(({ id }) => id);
	const unknown = [from, to].find((end) => !ids.includes(end) && !end.startsWith('nearest:'));
	const near = unknown && closest(unknown, ids);
	return near ? `Did you mean "${near}"?` : 'Name one that is there.';
}
