import type { InterviewMap } from '#src/edition/interview-map/interview-map.ts';
import { placesOnSheet } from '#src/edition/interview-map/map-languages.ts';
import { statementsWithOutcome } from '#src/edition/outcomes/outcomes-of.ts';
import type { Edition, Interview } from '#src/edition/model/edition.ts';
import type { Place } from '#src/schema/content.ts';

/**
 * Lists the places that an interview’s map can show, in the order of their English names: those that its sheets
 * letter, those that its texts and its timeline name or its outcomes rest on, and those where its measures start or
 * end.
 */
export function placesForMap(
	{ introduction, answers, measures, events }: Interview,
	{ sheets }: Pick<InterviewMap, 'sheets'>,
	{ places }: Edition,
): Place[] {
	const ids = new Set([
		...sheets.flatMap(placesOnSheet),
		...[introduction, ...answers].flatMap(({ mentions }) => mentions.map(({ place }) => place)),
		...events.flatMap(({ where }) => where),
		...statementsWithOutcome({ introduction, answers }).flatMap(({ outcome }) => outcome.places),
		...[...measures.values()].flatMap(({ from, to }) => [from, to]),
	]);
	return [...ids]
		.flatMap((id) => places.get(id) ?? [])
		.toSorted((a, b) => english.compare(a.name, b.name));
}

const english = new Intl.Collator('en-GB');
