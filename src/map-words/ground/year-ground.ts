import { isInBox } from '#src/geo/box.ts';
import type { Land, LonLat, PastSpec } from '#src/geo/map-types.ts';
import { isInside, ringsOf } from '#src/geo/rings.ts';
import { inYear } from '#src/sheet/build/picture.ts';
import type { Year } from '#src/sheet/shared/year.ts';
import type { Ground } from './ground.ts';

/** Width in CSS pixels of the picture that tells how finely a year is drawn: a broad still. */
const WIDTH = 500;

/** What a sheet of a year is described from: its areas are the holders of land. */
export interface YearGround extends Ground {
	year: Year;
	/** Returns what sentences call a holder. */
	holderName: (holder: string) => string;
	/** Returns what sentences call a piece of land; undefined if it has no name. */
	pieceName: (piece: string) => string | undefined;
	/** Returns the piece of land at a point of the globe; undefined at sea. */
	pieceAt: (point: LonLat) => string | undefined;
}

/**
 * Returns the ground of a year. Its lines are those that the year shows or lights, and its rivers.
 * @param ground That of today.
 */
export function makeYearGround(ground: Ground, past: PastSpec, id: string): YearGround {
	const { map, spotOf, lines } = ground;
	const sheet = inYear(ground.sheet, id);
	const year = sheet.year!;
	const holderName = (holder: string) => {
		const { name, told } = past.holders[holder]!;
		return told ?? name.replaceAll('\n', ' ');
	};
	const finer = sheet.spec.levels.find(({ id: level }) => level !== past.level);
	const isCoarse = !finer || WIDTH / (year.bounds[2] - year.bounds[0]) < finer.from;
	const findPiece = pieceFinder(map.topology(past.file) as unknown as Land);
	const pieceAt = (point: LonLat) => {
		if (isCoarse || !isInBox(point, finer.box)) return findPiece(point);
		const area = ground.land.areaAt(point);
		return area === undefined ? undefined : (past.areas[area] ?? area);
	};
	const holderOf = (area: string) =>
		year.holds[past.areas[area] ?? area] ?? year.holds[area] ?? area;
	const land = {
		...ground.land,
		areaAt: (point: LonLat) => {
			const piece = pieceAt(point);
			return piece === undefined ? undefined : (year.holds[piece] ?? piece);
		},
		// Borders of the past are told by the land on either side of them.
		border: () => [],
	};
	const areaName = (area: string | undefined) => {
		if (area !== undefined && past.names[area] !== undefined) return past.names[area];
		const holder = area === undefined ? undefined : holderOf(area);
		return holder !== undefined && holder in past.holders ? holderName(holder) : undefined;
	};
	return {
		...ground,
		...{ sheet, land, areaName, year, holderName, pieceAt },
		pieceName: (piece) => past.names[piece],
		// Far out a river divides pieces that had one holder or several.
		lines: isCoarse ? new Map([...lines].map(([key, line]) => [key, undivided(line)])) : lines,
		spotOf: (place) => ({ ...spotOf(place), meeting: [] }),
		center: ground.center && { ...ground.center, meeting: [] },
	};
}

/** Returns a line whose pieces are told to divide nothing. */
const undivided = <L extends { pieces: readonly { between?: unknown }[] }>(line: L): L => ({
	...line,
	pieces: line.pieces.map(({ between: _, ...piece }) => piece),
});

/** Returns a function that finds the piece of land at a point of the globe. */
function pieceFinder(topology: Land) {
	const { pieces, countries } = topology.objects as Record<string, Land['objects']['countries']>;
	const areas = (pieces ?? countries)!.geometries.map((piece) => ({
		id: String(piece.id),
		rings: ringsOf(topology, piece),
	}));
	return (point: LonLat) => areas.find(({ rings }) => isInside(point, rings))?.id;
}
