import type { Size, Window } from '../window.ts';
import { toPixels } from '../window.ts';
import { LEADING, LETTERS, LINE, type NameKind, SMALL_PICTURE } from './letter-sizes.ts';
import type { LineGrid } from './line-grid.ts';
import { nameAlongLine } from './name-along-line.ts';
import { type Name, type PlacedName, placeNames, type Room, SIDES } from './place-names.ts';
import { type Rect, squareAround } from './rect.ts';

/** A point of the sheet’s plane, in kilometres. */
type PlanePoint = readonly [x: number, y: number];

/** A name that a sheet may letter. */
export interface SheetName {
	id: string;
	kind: Exclude<NameKind, 'off'>;
	/** The name as it is printed, and below it another: of a place, the form that its own country uses. */
	text: string;
	local?: string;
	/** Where it may stand; the first that is free and nearest to the middle of the picture is taken. A place has one. */
	points: readonly PlanePoint[];
	/** The course of a river; its name follows it. */
	along?: readonly PlanePoint[];
	/** Radius of its dot in CSS pixels; absent if it has none. */
	dot?: number;
	/** The scales, in CSS pixels per kilometre, between which it is lettered. A name that is lit is lettered at each. */
	from?: number;
	below?: number;
}

/** A name in its place in a picture. All figures are CSS pixels from the picture’s upper left corner. */
export interface Lettered {
	id: string;
	kind: NameKind;
	isLit: boolean;
	text: string;
	local?: string;
	/** The dot, or the tip of the arrow. */
	at?: PlanePoint;
	/** The box of the text. Its lines are set to the left, the middle or the right of it. */
	box?: Rect;
	align?: 'start' | 'middle' | 'end';
	/** The baseline of a name that follows a river. */
	course?: readonly PlanePoint[];
	/** The direction of an arrow in degrees, clockwise from north. */
	arrow?: number;
}

/** A picture to be lettered. */
export interface Picture {
	window: Window;
	size: Size;
	/** Ids of what is lit. */
	lit: ReadonlySet<string>;
	/** Lines that names keep clear of: rivers, borders, railways. */
	lines: LineGrid;
	/** Boxes in the picture that are taken by other things: buttons, the scale bar. */
	taken: readonly Rect[];
	/** The reader’s size of type divided by the usual one of 16 px. */
	zoom: number;
	/** Returns the width of a text in em of the letters of a kind, without letter spacing. */
	widthOf: (text: string, kind: keyof typeof LETTERS) => number;
}

/** Distance of names and arrows from the edge of the picture, in CSS pixels. */
const EDGE = 6;

/**
 * Letters a picture of the sheet. What is lit is named first, then places off the sheet with an arrow at the edge, then
 * countries and waters, then the other places in the order of `names`. No two names overlap.
 * @param names The most important first.
 */
export function letterSheet(names: readonly SheetName[], picture: Picture): Lettered[] {
	const { window, size, lit, lines, zoom } = picture;
	const isSmall = size.height < SMALL_PICTURE;
	const edge = { left: EDGE, top: EDGE, right: size.width - EDGE, bottom: size.height - EDGE };
	const taken = [...picture.taken];
	const pixels = (point: PlanePoint) => toPixels(window, size, point);
	const inSight = ([x, y]: PlanePoint) =>
		x > edge.left && x < edge.right && y > edge.top && y < edge.bottom;
	const isLit = ({ id }: SheetName) => lit.has(id);
	const isWanted = (name: SheetName) =>
		isLit(name) ||
		(window.scale >= (name.from ?? 0) && window.scale < (name.below ?? Number.POSITIVE_INFINITY));

	const wanted = names.filter(isWanted);
	const places = wanted.filter(
		({ kind, points }) => kind === 'place' && inSight(pixels(points[0]!)),
	);
	const dots: Room['dots'] = places
		.filter(({ dot }) => dot)
		.map((place) => ({
			id: place.id,
			box: squareAround(pixels(place.points[0]!), dotOf(place) + 1),
		}));

	const lettered = [
		...letterPlaces(places.filter(isLit)),
		...letterArrows(wanted.filter((name) => isLit(name) && name.kind === 'place')),
		...wanted.filter(({ kind }) => kind !== 'place').flatMap(letterArea),
		...letterPlaces(places.filter((place) => !isLit(place))),
	];
	const named = new Set(lettered.map(({ id }) => id));
	const bare = places.filter(({ id, dot }) => dot && !named.has(id));
	return [...lettered, ...bare.map((place) => dotOnly(place))];

	function dotOf(place: SheetName) {
		return isLit(place) ? 6 : (place.dot ?? 0);
	}

	function dotOnly(place: SheetName): Lettered {
		const { id, kind, text } = place;
		return { id, kind, isLit: isLit(place), text, at: pixels(place.points[0]!) };
	}

	/** Places names and remembers their boxes, so that later ones keep clear of them. */
	function place(candidates: readonly Name[]): PlacedName[] {
		const placed = placeNames(candidates, { edge, taken, dots, lines });
		taken.push(...placed.map(({ box }) => box));
		return placed;
	}

	function sizeOf(kind: keyof typeof LETTERS) {
		return LETTERS[kind][isSmall ? 'small' : 'size'] * zoom;
	}

	function widthOf(text: string, kind: keyof typeof LETTERS) {
		const { spacing = 0, capitals } = LETTERS[kind];
		const printed = capitals ? text.toUpperCase() : text;
		return (picture.widthOf(printed, kind) + spacing * text.length) * sizeOf(kind);
	}

	/** Returns width and height of a name of one or two lines, in CSS pixels. */
	function measure(text: string, kind: keyof typeof LETTERS, local?: string) {
		const rows = text.split('\n');
		const width = Math.max(
			...rows.map((row) => widthOf(row, kind)),
			local ? widthOf(local, 'local') : 0,
		);
		const height =
			sizeOf(kind) * (LINE + LEADING * (rows.length - 1)) + (local ? sizeOf('local') * LEADING : 0);
		return { width, height };
	}

	/** Whether the form of the place’s own country is printed too: where there is room, and it is asked for. */
	function localOf(name: SheetName) {
		return isSmall || !(isLit(name) || window.scale > 7) ? undefined : name.local;
	}

	function letterPlaces(some: readonly SheetName[]): Lettered[] {
		const byId = new Map(some.map((one) => [one.id, one]));
		const candidates = some.map((one) => ({
			id: one.id,
			at: pixels(one.points[0]!),
			...measure(one.text, isLit(one) ? 'lit' : 'place', localOf(one)),
			dot: dotOf(one),
			sides: SIDES,
			lit: isLit(one),
		}));
		return place(candidates).map(({ id, side, box }) => {
			const one = byId.get(id)!;
			const local = localOf(one);
			return {
				...dotOnly(one),
				...(local && { local }),
				box,
				align: side.endsWith('e') ? 'start' : side.endsWith('w') ? 'end' : 'middle',
			};
		});
	}

	function letterArrows(some: readonly SheetName[]): Lettered[] {
		return some.flatMap((one) => {
			const [x, y] = pixels(one.points[0]!);
			if (inSight([x, y])) return [];
			const [fromX, fromY] = [x - size.width / 2, y - size.height / 2];
			const reach = 12 * zoom;
			const share = Math.min(
				(size.width / 2 - reach) / Math.abs(fromX || 1),
				(size.height / 2 - reach) / Math.abs(fromY || 1),
			);
			const at: PlanePoint = [size.width / 2 + fromX * share, size.height / 2 + fromY * share];
			const arrow = (Math.atan2(fromX, -fromY) * 180) / Math.PI;
			const name = { id: one.id, at, ...measure(one.text, 'off'), dot: 7, sides: SIDES, lit: true };
			return place([name]).map(({ side, box }) => ({
				id: one.id,
				kind: 'off' as const,
				isLit: true,
				text: one.text,
				at,
				arrow,
				box,
				align: side.endsWith('e') ? 'start' : side.endsWith('w') ? 'end' : 'middle',
			}));
		});
	}

	function letterArea(name: SheetName): Lettered[] {
		const { id, kind, text, along } = name;
		if (along) return letterRiver(name, along);
		const middle: PlanePoint = [size.width / 2, size.height / 2];
		const away = ([x, y]: PlanePoint) => Math.hypot(x - middle[0], y - middle[1]);
		const points = name.points.map(pixels).sort((a, b) => away(a) - away(b));
		const box = measure(text, kind);
		for (const at of points) {
			const [placed] = place([
				{ id, at, ...box, dot: 0, sides: ['middle'], lit: isLit(name) || kind === 'figure' },
			]);
			if (placed) return [{ id, kind, isLit: isLit(name), text, box: placed.box, align: 'middle' }];
		}
		return [];
	}

	/** Leaves out the points of a line that are far outside the picture: no name stands there. */
	function nearPicture(line: readonly PlanePoint[]) {
		const reach = size.width;
		return line.filter(
			([x, y]) => x > -reach && x < size.width + reach && y > -reach && y < size.height + reach,
		);
	}

	function letterRiver(name: SheetName, along: readonly PlanePoint[]): Lettered[] {
		const { id, kind, text } = name;
		const { width } = measure(text, kind);
		const height = sizeOf(kind);
		const course = nameAlongLine(
			nearPicture(along.map(pixels)),
			{ width, height, gap: height * 0.75 },
			{ edge, taken },
		);
		if (!course) return [];
		taken.push(...course.boxes);
		return [{ id, kind, isLit: isLit(name), text, course: course.points }];
	}
}
