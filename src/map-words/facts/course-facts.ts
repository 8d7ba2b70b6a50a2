import { distanceKm } from '#src/geo/geodesic.ts';
import type { LegendEntry, LonLat } from '#src/geo/map-types.ts';
import { isInside } from '#src/geo/rings.ts';
import type { Place } from '#src/schema/content.ts';
import { type Ground, isOnLine, pointOf } from '../ground/ground.ts';
import { piecesOf, type SheetLine } from '../ground/sheet-lines.ts';
import type { Side } from './window.ts';

/** What an entry of the legend switches, on a sheet or in a window of it. */
export interface LegendFacts {
	name: string;
	/** Lines that are told apart. */
	courses: CourseFacts[];
	/** Of the other lines together: the places on them, and those that are not. */
	reaches: Place[];
	misses: Place[];
	zones: ZoneFacts[];
}

/** The course of a line. */
export interface CourseFacts {
	/** The rows of its name: what it is called, and what else its name says. */
	name: readonly string[];
	isPlanned: boolean;
	isApproximate: boolean;
	/** Where it begins and ends: a place, or a side of the window. */
	from: Place | Side;
	via: Place[];
	to: Place | Side;
	/** The names of the areas that it runs through, in order. */
	through: string[];
}

/** A zone or ring. */
export interface ZoneFacts {
	/** Of a ring: the place that it is round, and its radius in km. */
	ring: { round: Place; km: number } | undefined;
	/** The rows of its name, if the picture letters it. */
	name: readonly string[] | undefined;
	/** The name of the area that a zone is cut to. */
	within: string | undefined;
	/** The places inside. */
	encloses: Place[];
}

/** What courses are told by. */
export interface Surroundings extends Ground {
	/** The places that may be named. */
	shown: readonly Place[];
	/** A place nearer than this to a line is on it, in km. */
	nearKm: number;
	/** Whether a point is in the window. */
	isIn: (point: LonLat) => boolean;
	sideOf: (point: LonLat) => Side;
	/** Returns the rows of the name by which a line is told apart from others of its entry. */
	nameOf: (line: SheetLine) => readonly string[] | undefined;
}

/** Describes what an entry of the legend switches. @param own Those of its lines, zones and rings that are drawn. */
export function legendFacts(
	around: Surroundings,
	entry: LegendEntry,
	own: readonly SheetLine[],
): LegendFacts {
	const zones = own.filter(({ layer }) => layer === 'zones' || layer === 'rings');
	const lines = own.filter((line) => !zones.includes(line));
	const isTold = (line: SheetLine) => lines.length === 1 || around.nameOf(line) !== undefined;
	const rest = lines.filter((line) => !isTold(line));
	const isReached = (place: Place) =>
		rest.some((line) => isOnLine(around, place, line, around.nearKm));
	return {
		name: entry.name,
		courses: lines.filter(isTold).map((line) => courseFacts(around, line)),
		reaches: around.shown.filter(isReached),
		misses: around.shown.filter((place) => !isReached(place)),
		zones: zones.map((line) => zoneFacts(around, line)),
	};
}

function zoneFacts({ places, shown, areaName, nameOf }: Surroundings, line: SheetLine): ZoneFacts {
	const { ring, within } = line;
	const round = ring && places.get(ring.place);
	const isEnclosed = (place: Place) =>
		place.id !== round?.id &&
		(within === undefined || place.country === within) &&
		isInside(pointOf(place), piecesOf(line));
	return {
		ring: round && { round, km: ring.km },
		name: nameOf(line),
		within: areaName(within),
		encloses: shown.filter(isEnclosed),
	};
}

/** An end of a line belongs to the nearest place within so many times the distance at which a place is on it. */
const END = 3;

/** Describes the part of a line in a window. */
function courseFacts(around: Surroundings, line: SheetLine): CourseFacts {
	const { shown, nearKm, isIn, sideOf } = around;
	const all = joined(piecesOf(line));
	const inside = all.slice(Math.max(0, all.findIndex(isIn)), all.findLastIndex(isIn) + 1);
	const ends = [inside[0] ?? all[0]!, inside.at(-1) ?? all.at(-1)!] as const;
	const [from, to] = ends.map((end) => {
		// Where the line leaves the window it has no end.
		const isEnd = all[0] === end || all.at(-1) === end;
		const [nearest] = shown
			.map((place) => ({ place, km: distanceKm(pointOf(place), end) }))
			.toSorted((a, b) => a.km - b.km);
		return isEnd && nearest && nearest.km < nearKm * END ? nearest.place : sideOf(end);
	}) as [Place | Side, Place | Side];
	const along = (place: Place) => {
		const distances = inside.map(([lon, lat]) => Math.hypot(lon - place.lon, lat - place.lat));
		return distances.indexOf(Math.min(...distances));
	};
	const via = shown
		.filter((place) => place !== from && place !== to)
		.filter((place) => isOnLine(around, place, line, nearKm))
		.toSorted((a, b) => along(a) - along(b));
	return {
		name: around.nameOf(line) ?? [],
		...{ isPlanned: line.isPlanned, isApproximate: line.isApproximate },
		...{ from, via, to },
		through: [...new Set(inside.flatMap((at) => around.areaName(around.land.areaAt(at)) ?? []))],
	};
}

/** Joins the pieces of a line to one, each at the end of what is joined that is nearest to it. */
function joined(pieces: readonly (readonly LonLat[])[]): LonLat[] {
	const [first = [], ...rest] = pieces.toSorted((a, b) => b.length - a.length);
	let line = [...first];
	while (rest.length > 0) {
		const options = rest.flatMap((piece, index) =>
			[piece, piece.toReversed()].flatMap((turned) => [
				{ index, km: distanceKm(line.at(-1)!, turned[0]!), line: [...line, ...turned] },
				{ index, km: distanceKm(line[0]!, turned.at(-1)!), line: [...turned, ...line] },
			]),
		);
		const best = options.reduce((a, b) => (a.km <= b.km ? a : b));
		line = best.line;
		rest.splice(best.index, 1);
	}
	return line;
}
