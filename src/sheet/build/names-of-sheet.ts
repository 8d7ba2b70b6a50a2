import { isInBox } from '#src/geo/box.ts';
import { distanceKm } from '#src/geo/geodesic.ts';
import type { SheetSpec } from '#src/geo/map-types.ts';
import type { Measured } from '#src/geo/measures.ts';
import { arcsAlong, type Level, type Shape } from '#src/sheet/shared/level.ts';
import { LOCAL_FROM } from '#src/sheet/shared/lettering/letter-sizes.ts';
import type { PlanePoint, SheetName } from '#src/sheet/shared/sheet-name.ts';
import { measuredLine } from './levels/overlay.ts';
import type { Sheet, SheetContent, SheetPlace } from './levels/sheet-types.ts';

/** Radius of the dot of a place in CSS pixels. */
const DOT = 2.8;

/** A place further than this from the centre has no point on the plane of every projection, and so no arrow. */
const FARTHEST_KM = 9000;

/**
 * Lists all names that a sheet may letter, the most important first: those of its record, those of rivers on each bank,
 * the places within its reach, the figures of its measures, and the places beyond its reach, which have an arrow at its edge while they are lit.
 */
export function namesOfSheet(
	spec: SheetSpec,
	{ places, measures, formIn }: Pick<SheetContent, 'places' | 'measures' | 'formIn'>,
	levels: readonly Level[],
	project: Sheet['project'],
): Sheet['names'] {
	const shapes = levels.flatMap(({ layers }) => Object.values(layers).flat());
	const switches = new Map(shapes.map((shape) => [shape.id, shape.switch]));
	const own = spec.names.map(({ place, of, area, river, text, kind, points, from, below }) => {
		const entry = of && switches.get(of);
		return {
			id: place ?? of ?? area ?? river ?? text,
			kind,
			text,
			...(place && { place: true as const }),
			...(points && { points: points.map(project) }),
			...(area && { areas: [area] }),
			...(river && { river }),
			...(entry && { switch: entry }),
			...(from !== undefined && { from }),
			...(below !== undefined && { below }),
		};
	});
	const named = new Set(own.map(({ id }) => id));
	const others = places.filter(
		({ id, lon, lat }) =>
			!named.has(id) && distanceKm([lon, lat], spec.projection.origin) < FARTHEST_KM,
	);
	const isInReach = ({ lon, lat }: SheetPlace) => isInBox([lon, lat], spec.reach);
	const rank = ({ id }: SheetPlace) => {
		const index = spec.places.findIndex(({ place }) => place === id);
		return index < 0 ? spec.places.length : index;
	};
	const banks = spec.names
		.filter(({ river, below }) => river && !(below! <= LOCAL_FROM))
		.flatMap((name) => namesOnBanks(name, levels, formIn));
	return [
		...own,
		...banks,
		...others
			.filter(isInReach)
			.toSorted((a, b) => rank(a) - rank(b))
			.map((place) => nameOfPlace(place, spec, project)),
		...measures.map((measure) => figureOf(measure, project)),
		...others
			.filter((place) => !place.isArea && !isInReach(place))
			.map((place) => nameOfPlace(place, spec, project)),
	];
}

/** Returns the name of a river that is a border as each bank has it. Its arcs are those of the border. */
function namesOnBanks(
	name: SheetSpec['names'][number],
	levels: readonly Level[],
	formIn: SheetContent['formIn'],
): SheetName[] {
	const river = name.river!;
	const arcsOf = ({ arcs }: Shape) => arcsAlong(arcs.flat());
	const areas = levels.flatMap(({ layers: { rivers = [], borders = [] } }) => {
		const course = new Set(rivers.filter(({ id }) => id === river).flatMap(arcsOf));
		return borders
			.filter((border) => arcsOf(border).some((arc) => course.has(arc)))
			.flatMap(({ id }) => id!.split('-'));
	});
	return [...new Set(areas)].flatMap((area): SheetName[] => {
		const form = formIn(area, name);
		if (!form) return [];
		const from = Math.max(LOCAL_FROM, name.from ?? 0);
		const { name: text, lang } = form;
		return [{ id: `${river}-${area}`, kind: 'river', text, lang, river, areas: [area], from }];
	});
}

/** Returns the name of a place. A place that the sheet does not letter by itself is lettered while it is lit. */
function nameOfPlace(
	{ id, name, local, lon, lat, isArea }: SheetPlace,
	{ places }: SheetSpec,
	project: Sheet['project'],
): SheetName {
	const from = places.find(({ place }) => place === id)?.from;
	return {
		id,
		kind: isArea ? 'region' : 'place',
		text: name,
		place: true,
		...(local && { local }),
		points: [project([lon, lat])],
		...(!isArea && { dot: DOT }),
		...(from === undefined ? { quiet: true as const } : { from }),
	};
}

/** Where along its line the length of a measure may stand, as shares of the line. */
const ALONG = [0.5, 0.35, 0.65, 0.2, 0.8];

/** Returns the length of a measure, on its line, lettered while the measure is lit. */
function figureOf(measure: Measured, project: Sheet['project']): SheetName {
	const { id, text } = measure;
	const line = measuredLine(measure).map(project);
	return {
		id,
		kind: 'figure',
		text,
		points: ALONG.map((share) => pointAlong(line, share)),
		quiet: true,
	};
}

/** Returns the point at a share of the length of a line of the plane. */
function pointAlong(line: readonly PlanePoint[], at: number): PlanePoint {
	const pieces = line.slice(1).map(([x, y], i) => Math.hypot(x - line[i]![0], y - line[i]![1]));
	let left = pieces.reduce((sum, length) => sum + length, 0) * at;
	for (const [i, length] of pieces.entries()) {
		if (left <= length && length > 0) {
			const [[x0, y0], [x1, y1]] = [line[i]!, line[i + 1]!];
			const share = left / length;
			return [x0 + (x1 - x0) * share, y0 + (y1 - y0) * share];
		}
		left -= length;
	}
	return line[0]!;
}
