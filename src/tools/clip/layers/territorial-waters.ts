import type { LonLat } from '#src/geo/lon-lat.ts';
import { nearestIndex } from '../lines/plane-distance.ts';
import { roundCorners } from '../lines/round-corners.ts';
import { type Countries, ownersOfPoints } from '../lines/shared-line.ts';
import type { Sources } from '../sources/read-source.ts';

/** Where the borders of China, Russia and North Korea meet. */
const TRIPOINT: LonLat = [130.63701, 42.41833];
/** Where the border of Russia and North Korea leaves the river. */
const MOUTH: LonLat = [130.69668, 42.29331];

/** Our names for the countries of the source. */
const IDS: Readonly<Record<string, string>> = { CHN: 'CN', RUS: 'RU', PRK: 'KP' };

/**
 * Reads the three countries with their territorial sea. Below the tripoint OpenStreetMap has the Tumen as 19 points over
 * 17 km: the corners are rounded there, in both countries alike.
 */
export function readTerritorialWaters(sources: Sources): Countries {
	const polygons = sources
		.countries('maritime-10m.json')
		.features.map(({ properties, geometry }) => {
			if (geometry.type !== 'Polygon') throw new TypeError('maritime-10m.json has polygons only.');
			return [IDS[properties.A3!]!, geometry.coordinates as LonLat[][]] as const;
		});
	const countries = new Map<string, LonLat[][][]>();
	for (const [id, polygon] of polygons) countries.set(id, [...(countries.get(id) ?? []), polygon]);
	return roundRiver(countries, ['RU', 'KP'], TRIPOINT, MOUTH);
}

/** Rounds the corners of the border that two countries share, between the shared points nearest to `from` and `to`. */
export function roundRiver(
	countries: Countries,
	pair: readonly [string, string],
	from: LonLat,
	to: LonLat,
): Countries {
	const owners = ownersOfPoints(countries);
	const isShared = (point: LonLat) => pair.every((id) => owners.get(String(point))!.has(id));
	const shared = (countries.get(pair[0]) ?? []).flat(2).filter(isShared);
	const ends = [from, to].map((end) => String(shared[nearestIndex(shared, end)]));
	const rounded = [...countries].map(([id, polygons]) => {
		if (!pair.includes(id)) return [id, polygons] as const;
		const smooth = polygons.map((rings) => rings.map((ring) => roundPart(ring, ends, isShared)));
		return [id, smooth] as const;
	});
	return new Map(rounded);
}

/** Rounds the part of a closed ring between two of its points that consists of shared points only. */
function roundPart(
	ring: readonly LonLat[],
	[start, end]: string[],
	isShared: (point: LonLat) => boolean,
): LonLat[] {
	const open = ring.slice(0, -1);
	const [first, last] = [start, end].map((key) => open.findIndex((point) => String(point) === key));
	if (first === undefined || last === undefined || first < 0 || last < 0) return [...ring];
	const fromFirst = [...open.slice(first), ...open.slice(0, first)];
	const steps = (last - first + open.length) % open.length;
	const ahead = fromFirst.slice(0, steps + 1);
	if (ahead.every(isShared)) {
		const rest = fromFirst.slice(steps + 1);
		return [...roundCorners(ahead), ...rest, fromFirst[0]!];
	}
	// The border runs the other way round the ring: it is rounded from `start` all the same, so that both sides agree.
	const behind = [...fromFirst.slice(steps), fromFirst[0]!].toReversed();
	const rest = fromFirst.slice(1, steps);
	return [...roundCorners(behind), ...rest.toReversed(), fromFirst[0]!];
}
