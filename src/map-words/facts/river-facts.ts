import { distanceKm, lengthKm } from '#src/geo/geodesic.ts';
import type { LonLat } from '#src/geo/map-types.ts';
import type { Place } from '#src/schema/content.ts';
import { type Ground, nearestPlace } from '../ground/ground.ts';
import type { LinePiece, SheetLine } from '../ground/sheet-lines.ts';
import type { Side, Window } from './window.ts';

/** A river, or the part of it in a window. */
export interface RiverFacts {
	name: string;
	/** Its stretches that are borders, downstream if it is known which way it runs. */
	stretches: Stretch[];
	/** Where it lies in the window. */
	side: Side;
	/** Whether the last of its stretches ends at the sea. */
	endsAtSea: boolean;
}

/** A stretch of a river that is a border. */
interface Stretch {
	/** The names of the areas that it divides. */
	between: string[];
	/** Its length, if it is whole and a line of the map measures it. */
	km: number | undefined;
	/** The place at which it begins, if the stretch before it ends there. */
	from: Place | undefined;
}

/** Ends of lines that are as near as this are one, and a river that ends as near to the coast ends at the sea, in km. */
const JOINT_KM = 1.5;

/** Describes the rivers that a window draws, borders first: those that are borders, and those with a name in it. */
export function riversIn(window: Window): RiverFacts[] {
	const lettered = new Set(window.names.map(({ river }) => river));
	return [...window.lines.values()]
		.filter(({ id, layer }) => layer === 'rivers' && window.drawn.has(id))
		.flatMap((line) => {
			const pieces = line.pieces.filter(({ points }) => points.some(window.isIn));
			const facts = riverFacts(window, line, pieces);
			if (!facts || (facts.stretches.length === 0 && !lettered.has(line.id))) return [];
			const points = pieces.flatMap((piece) => piece.points).filter(window.isIn);
			return [{ ...facts, side: window.sideOf(points[Math.floor(points.length / 2)]!) }];
		})
		.toSorted((a, b) => b.stretches.length - a.stretches.length);
}

/** Describes a river. Returns undefined if it has no name or no pieces. */
export function riverFacts(
	ground: Ground,
	{ name, pieces: all }: SheetLine,
	pieces: readonly LinePiece[] = all,
): RiverFacts | undefined {
	if (name === undefined || pieces.length === 0) return undefined;
	const borders = Map.groupBy(
		pieces.filter(({ between }) => between),
		({ between }) => between!.toSorted().join(' '),
	);
	const stretches = [...borders.values()].map((parts) => ({
		...{ parts, ends: endsOf(parts) },
		between: parts[0]!.between!.flatMap((area) => ground.areaName(area) ?? []),
	}));
	const isAtSea = (end: LonLat) => (ground.land.coastKm(end) ?? Infinity) < JOINT_KM;
	const last = stretches.find(({ ends }) => ends.some(isAtSea));
	const ordered = last ? [...stretches.filter((one) => one !== last), last] : stretches;
	return {
		...{ name, side: 'middle' },
		endsAtSea: last !== undefined,
		stretches: ordered.map(({ between, ends }, index) => {
			const before = ordered[index - 1];
			const joint = before && ends.find((end) => before.ends.some((other) => isNear(end, other)));
			return {
				between,
				km: measuredKm(ground, ends),
				from: joint && nearestPlace(joint, ground.places, JOINT_KM),
			};
		}),
	};
}

const isNear = (one: LonLat, other: LonLat) => distanceKm(one, other) < JOINT_KM;

/** Returns the ends of pieces that no other of them begins or ends at. */
function endsOf(pieces: readonly LinePiece[]): LonLat[] {
	const ends = pieces.flatMap(({ points }) => [points[0]!, points.at(-1)!]);
	return ends.filter((end) => ends.filter((other) => isNear(end, other)).length === 1);
}

/** Returns the length of the line of the map that runs between two ends and is no straight one. */
function measuredKm({ map: { lines } }: Ground, ends: readonly LonLat[]): number | undefined {
	if (ends.length !== 2) return undefined;
	const fits = (line: readonly LonLat[]) =>
		line.length > 2 && ends.every((end) => [line[0]!, line.at(-1)!].some((at) => isNear(end, at)));
	const found = lines.ids().flatMap((id) => {
		const pieces = lines.get(id)!;
		return pieces.length === 1 && fits(pieces[0]!) ? [pieces[0]!] : [];
	});
	return found[0] && lengthKm(found[0]);
}
