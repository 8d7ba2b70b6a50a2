import type { InterviewMap } from '#src/edition/interview-map/interview-map.ts';
import type { Edition, Interview } from '#src/edition/model/edition.ts';
import type { Measure } from '#src/edition/model/measure.ts';
import type { Place } from '#src/schema/content.ts';

type Shown = Pick<InterviewMap, 'frames'>;

/** The places that an interview’s map can be asked for, by their English names: what its frames letter or point to, its texts and its timeline name, and its measures end at. */
export function mapPlaces(
	{ introduction, answers, measures, events }: Interview,
	{ frames }: Shown,
	{ places }: Edition,
): Place[] {
	const ids = new Set([
		...frames.flatMap(({ labels }) => labels.flatMap(({ place }) => place ?? [])),
		...[introduction, ...answers].flatMap(({ mentions }) => mentions.map(({ place }) => place)),
		...events.flatMap(({ where }) => where),
		...[...measures.values()].flatMap(({ from, to }) => [from, to]),
	]);
	return [...ids]
		.flatMap((id) => places.get(id) ?? [])
		.toSorted((a, b) => english.compare(a.name, b.name));
}

const english = new Intl.Collator('en-GB');

/** The measures that it can be asked for: the interview’s own, and what else its frames print. */
export function mapMeasures(
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
