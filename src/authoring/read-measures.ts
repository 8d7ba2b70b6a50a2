import type { Measure } from '#src/edition/model/measure.ts';
import { computeMeasures, type MeasureContext } from '#src/geo/measures.ts';
import { type MeasureRecord, measureSchema } from '#src/schema/content.ts';
import { measurePath } from '#src/shared/address.ts';
import { nearestSpelling } from '#src/shared/text/nearest-spelling.ts';
import { unknownId } from '#src/shared/text/unknown-id.ts';
import type { ContentFolder } from './content-folder/content-folder.ts';

/**
 * Reads the measures in `file`, by id, and computes each on the map's geometry.
 * One that names no place or line becomes a problem.
 * @param owner The interview, unless it is the edition’s first, and its volume: see shared/address.ts.
 */
export function readMeasures(
	content: ContentFolder,
	file: string,
	context: MeasureContext,
	owner: { of: string | undefined; volume: number },
): Map<string, Measure> {
	const records = [...content.readList(file, measureSchema, 'measure').values()];
	return new Map(
		records.flatMap((record, index) => {
			try {
				const [measured] = computeMeasures([record], context);
				const { km, text } = measured!;
				return [[record.id, { ...record, km, text, path: measurePath(record.id, owner) }] as const];
			} catch (error) {
				if (!(error instanceof RangeError)) throw error;
				// Where the places have mistakes there are none, which is said already.
				if (context.places.length === 0) return [];
				const draft = [record.from, record.to].find((end) => content.isDraft('place', end, file));
				const message = draft
					? unknownId('place', draft, [], '', true)
					: `${error.message} ${remedy(record, context)}`;
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
	const near = unknown && nearestSpelling(unknown, ids);
	return near ? `Did you mean "${near}"?` : 'Name one that is there.';
}
