import type { Measure } from '#src/edition/model/measure.ts';
import { computeMeasures, type MeasureContext } from '#src/geo/measures.ts';
import { type MeasureRecord, measureSchema } from '#src/schema/content.ts';
import { measurePath } from '#src/shared/address.ts';
import { explainUnknownId } from '#src/shared/text/explain-unknown-id.ts';
import { nearestSpelling } from '#src/shared/text/nearest-spelling.ts';
import type { ContentFolder } from './content-folder/content-folder.ts';

/**
 * Reads the measures in `file` and computes each, in km, on the map’s geometry. Adds a problem to `content` for a
 * measure whose place or line is unknown.
 * @param file An interview’s measures.json, as a path from the project’s folder.
 * @param owner `of`: id of the interview, undefined for the edition’s first. `volume`: its volume. Both are parts of
 * the addresses, see shared/address.ts.
 * @returns The measures by id.
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
				// Without places, the mistakes in places.json are reported already.
				if (context.places.length === 0) return [];
				const draft = [record.from, record.to].find((end) => content.isDraft('place', end, file));
				const message = draft
					? explainUnknownId('place', draft, [], '', true)
					: `${error.message} ${remedy(record, context)}`;
				content.problems.push(content.data(file).problem([index, 'id'], message));
				return [];
			}
		}),
	);
}

/** Returns the second half of the message about an unknown end: the nearest spelling, or what to do. */
function remedy({ from, to }: MeasureRecord, { places }: MeasureContext): string {
	const ids = places.map(({ id }) => id);
	const unknown = [from, to].find((end) => !ids.includes(end) && !end.startsWith('nearest:'));
	const near = unknown && nearestSpelling(unknown, ids);
	return near ? `Did you mean "${near}"?` : 'Name one that is there.';
}
