import { azimuthTo, distanceKm } from '#src/geo/geodesic.ts';
import type { LonLat } from '#src/geo/map-types.ts';
import type { Place } from '#src/schema/content.ts';
import type { Bounds } from '#src/sheet/shared/window.ts';
import { type Ground, pointOf, type Spot } from '../ground/ground.ts';
import type { SheetLine } from '../ground/sheet-lines.ts';
import { type BorderFacts, bordersIn } from './border-facts.ts';
import { type LegendFacts, legendFacts } from './course-facts.ts';
import { type RiverFacts, riversIn } from './river-facts.ts';
import { middleOf, openWindow, shares, type Side, sideAt, type Window } from './window.ts';

/** A window of a sheet, and what is lit in it. */
export interface Scene {
	/** Kilometres of the sheet’s plane. */
	bounds: Bounds;
	/** Ids of the places, measures, layers and areas that are lit. */
	lit?: readonly string[];
	/** What the window is called. */
	title?: string | undefined;
}

/** Something with its side of the window. */
export interface Sided {
	name: string;
	side: Side;
}

/** A place as it lies from another. */
export interface Bearing {
	place: Place;
	km: number;
	/** Degrees clockwise from north. */
	azimuth: number;
}

/** What a window shows. */
export interface WindowFacts {
	title: string | undefined;
	/** Kilometres from its west to its east edge, on the ground. */
	acrossKm: number;
	/** The place that others are told the direction from; undefined if there is none. */
	reference: Spot | undefined;
	/** Countries, the largest first, and then seas and regions with a name in it. */
	areas: Sided[];
	waters: Sided[];
	regions: Sided[];
	rivers: RiverFacts[];
	borders: BorderFacts[];
	/** Places with a name in it, the most important first. */
	places: Bearing[];
	/** What the legend switches and the window draws. */
	legend: LegendFacts[];
	/** What is lit: places, and the names of areas, lines and measures. */
	lit: { places: Place[]; others: string[] };
}

/** The middle of a sheet is a reference in windows that have it within this share of the way to their edge. */
const INNER = 0.6;

/** Returns what a window of a sheet shows. @param measures Labels of the measures that may be lit, by id. */
export function windowFacts(
	ground: Ground,
	{ bounds, lit = [], title }: Scene,
	measures: ReadonlyMap<string, string>,
): WindowFacts {
	const window = openWindow(ground, bounds, lit);
	const { names, places, unproject, areaName } = window;
	const shown = names.flatMap(({ id, kind }) => {
		const place = kind === 'place' && places.get(id);
		return place && window.isIn(pointOf(place)) ? [place] : [];
	});
	const reference = referenceOf(window, shown, lit);
	const [left, , right] = bounds;
	const [, middle] = middleOf(bounds);
	const others = lit.filter((id) => !places.has(id));
	return {
		title,
		acrossKm: distanceKm(unproject([left, middle]), unproject([right, middle])),
		reference,
		areas: [...window.areas]
			.toSorted(([, a], [, b]) => b.share - a.share)
			.flatMap(([id, { side }]) => {
				const name = areaName(id);
				return name === undefined ? [] : [{ name, side }];
			}),
		waters: standingIn(window, 'sea'),
		regions: standingIn(window, 'region'),
		rivers: riversIn(window),
		borders: bordersIn(window, reference),
		places: shown
			.filter(({ id }) => id !== reference?.place.id)
			.map((place) => bearingFrom(reference?.at ?? unproject(middleOf(bounds)), place)),
		legend: legendIn(window, shown),
		lit: {
			places: lit.flatMap((id) => places.get(id) ?? []),
			others: [
				...new Set(others.flatMap((id) => measures.get(id) ?? nameOfShape(window, id) ?? [])),
			],
		},
	};
}

/** Returns the name of a line or an area as it stands in a sentence: “the Tumen”. Undefined if it has none. */
export function nameOfShape(
	{ lines, areaName }: Pick<Ground, 'lines' | 'areaName'>,
	id: string,
): string | undefined {
	const line = lines.get(id);
	const name = line?.name ?? areaName(id);
	return line?.layer === 'rivers' && name !== undefined ? `the ${name}` : name;
}

/** Returns distance and direction of a place from a point. */
export function bearingFrom(from: LonLat, place: Place): Bearing {
	const at = pointOf(place);
	return { place, km: distanceKm(from, at), azimuth: azimuthTo(from, at) };
}

/**
 * Chooses the place that others are told the direction from: the only one that is lit, or else the sheet’s centre, the
 * first that is lit, or the most important in sight.
 */
function referenceOf(
	{ center, spotOf, ...window }: Window,
	shown: readonly Place[],
	lit: readonly string[],
): Spot | undefined {
	const [only, another] = shown.filter(({ id }) => lit.includes(id));
	if (only && !another) return spotOf(only);
	if (center) {
		const away = shares(window.sheet.project(center.at), window.bounds);
		if (away.every((share) => Math.abs(share) < INNER)) return center;
	}
	const first = lit.flatMap((id) => shown.find((place) => place.id === id) ?? [])[0] ?? shown[0];
	return first && spotOf(first);
}

function legendIn(window: Window, shown: readonly Place[]): LegendFacts[] {
	const { map, sheet, lines, drawn, names } = window;
	const entries = map.legend.filter(({ sheets }) => sheets.includes(sheet.spec.id));
	const listed = new Set(entries.flatMap((entry) => entry.lines?.map(({ layer }) => layer) ?? []));
	const nameOf = ({ id, name }: SheetLine) =>
		names.find((lettered) => lettered.id === id && lettered.kind === 'line')?.text.split('\n') ??
		(name !== undefined && listed.has(id) ? [name] : undefined);
	return entries.flatMap((entry) => {
		const own = [...lines.values()].filter((line) => line.entry === entry.id && drawn.has(line.id));
		return own.length > 0 ? [legendFacts({ ...window, shown, nameOf }, entry, own)] : [];
	});
}

/** Lists the names of a kind that stand in a window, with the side of the window where. */
function standingIn(
	{ sheet, names, places, bounds, sea }: Window,
	kind: 'sea' | 'region',
): Sided[] {
	const ofZones = new Set(sheet.spec.names.flatMap(({ of, text }) => (of ? [text] : [])));
	const standing = names
		.filter((name) => name.kind === kind && !ofZones.has(name.text))
		.flatMap(({ id, text, place, points = [] }) => {
			const inside = points
				.map((point) => shares(point, bounds))
				.filter((at) => at.every((share) => Math.abs(share) <= 1));
			if (inside.length === 0) return [];
			const mean = (axis: 0 | 1) => inside.reduce((sum, at) => sum + at[axis], 0) / inside.length;
			const name = (place && places.get(id)?.name) ?? text.replaceAll('\n', ' ');
			return [{ name, side: sideAt([mean(0), mean(1)]) }];
		});
	// The only sea is all the water of the window.
	return kind === 'sea' && standing.length === 1 && sea
		? [{ name: standing[0]!.name, side: sea.side }]
		: standing;
}
