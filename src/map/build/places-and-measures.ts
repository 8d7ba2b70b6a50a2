import type { InterviewMap } from '#src/edition/interview-map/interview-map.ts';
import { statementsWithOutcome } from '#src/edition/outcomes/outcomes-of.ts';
import type { Edition, Interview } from '#src/edition/model/edition.ts';
import type { Measure } from '#src/edition/model/measure.ts';
import type { Place } from '#src/schema/content.ts';

type Shown = Pick<InterviewMap, 'frames'>;

/**
 * Lists the places that an interview’s map can show, in the order of their English names: those that its frames label
 * or point to, those that its texts and its timeline name or its outcomes rest on, and those where its measures start or
 * end.
 */
export function placesForMap(
	{ introduction, answers, measures, events }: Interview,
	{ frames }: Shown,
	{ places }: Edition,
): Place[] {
	const ids = new Set([
		...frames.flatMap(({ labels }) => labels.flatMap(({ place }) => place ?? [])),
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

/** Lists the measures that an interview’s map can show: its own, then others that its frames print. */
export function measuresForMap(
	{ measures }: Interview,
	{ frames }: Shown,
	{ interviews }: Edition,
): Measure[] {
	const printed = frames.flatMap((frame) => [
		...(frame.measures ?? []),
		...frame.labels.flatMap(({ measure }) => measure ?? []),
	]);
	const others = [...new Set(printed)].filter((id) => !measures.has(id));
	return [
		...measures.values(),
		...others.flatMap((id) => interviews.flatMap((one) => one.measures.get(id) ?? [])),
	];
}
