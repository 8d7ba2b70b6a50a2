import type { Edition } from '#src/edition/model/edition.ts';
import type { Measure } from '#src/edition/model/measure.ts';
import { azimuthTo, distanceKm, geodesicLine, lengthKm } from '#src/geo/geodesic.ts';
import { computeMeasures } from '#src/geo/measures.ts';
import type { Place } from '#src/schema/content.ts';
import type { Ground } from '../ground/ground.ts';

/** What a measure shows. */
export interface MeasureFacts {
	measure: Measure;
	/** The direction of its end from its beginning, in degrees clockwise from north. */
	azimuth: number;
	/** How much of it is over the sea, from 0 to 1. */
	overSea: number;
	/** A ring that is drawn with it round the place where it begins, and how many km short of its end the ring is. */
	ring: { round: Place; km: number; short: number } | undefined;
}

/** Distance in km between the points of a measure that are asked whether they are at sea. */
const STEP = 0.5;

/** Returns what a measure shows. */
export function measureFacts(
	{ land, lines, places }: Ground,
	measure: Measure,
	{ map }: Edition,
): MeasureFacts {
	const context = { places: [...places.values()], lines: map.lines };
	const [{ from, to, line }] = computeMeasures([measure], context) as [
		ReturnType<typeof computeMeasures>[number],
	];
	const [start, end] =
		distanceKm(line[0]!, from) <= distanceKm(line.at(-1)!, from)
			? [line[0]!, line.at(-1)!]
			: [line.at(-1)!, line[0]!];
	const points = line
		.slice(1)
		.flatMap((at, index) => geodesicLine(line[index]!, at, Math.max(STEP, lengthKm(line) / 400)));
	const rings = (measure.beside ?? []).flatMap((id) => lines.get(id)?.ring ?? []);
	const ring = rings.find((one) => one.place === measure.from);
	return {
		measure,
		azimuth: measure.how === 'along' ? azimuthTo(start, end) : azimuthTo(from, to),
		overSea: points.filter((point) => land.areaAt(point) === undefined).length / points.length,
		ring: ring && {
			round: places.get(ring.place)!,
			...{ km: ring.km, short: measure.km - ring.km },
		},
	};
}
