import type { Interview, Outcome } from '#src/edition/model/edition.ts';

/**
 * Lists what the map draws with an outcome, ids separated by spaces: its places, those of its events, and its measures.
 * Undefined if there are none.
 */
export function litBy(
	{ places, events, measures }: Pick<Outcome, 'places' | 'events' | 'measures'>,
	interview: Pick<Interview, 'events'>,
): string | undefined {
	const where = interview.events
		.filter(({ id }) => events.includes(id))
		.flatMap((one) => one.where);
	return [...new Set([...places, ...where, ...measures])].join(' ') || undefined;
}
