import type { Level } from '../level.ts';
import type { PlanePoint, SheetName } from '../sheet-name.ts';
import { type Size, toPixels, type Window } from '../window.ts';
import {
	LEADING,
	LETTERS,
	LINE,
	LOCAL_FROM,
	type NameKind,
	SMALL_PICTURE,
} from './letter-sizes.ts';
import { nameAlongLine } from './name-along-line.ts';
import { clearedLines, coursesOf, linesWhileLit, otherLines } from './picture-lines.ts';
import { type Name, type PlacedName, placeNames, type Room, SIDES } from './place-names.ts';
import { boxAround, overlap, type Rect, squareAround, widen } from './rect.ts';

/** A name in its place in a picture. All figures are CSS pixels from the picture’s upper left corner. */
export interface Lettered {
	id: string;
	kind: NameKind;
	isLit: boolean;
	text: string;
	/** Language tag of the text. Default: the page’s language. */
	lang?: string;
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
	/** The levels that it shows, the coarsest first. */
	levels: readonly Level[];
	/** Ids of what is lit. */
	lit: ReadonlySet<string>;
	/** Whether a point of the picture, in CSS pixels, lies on the land of an area. */
	isIn: (area: string, point: PlanePoint) => boolean;
	/** Boxes in the picture that are taken by other things: buttons, the scale bar. */
	taken: readonly Rect[];
	/** The reader’s size of type divided by the usual one of 16 px. */
	zoom: number;
	/** Returns the width of a text in em of the letters of a kind, without letter spacing. */
	widthOf: (text: string, kind: keyof typeof LETTERS) => number;
}

/** Distance between the points at which the name of an area is tried, in CSS pixels. */
const GRID = 24;
/** Room that the name of an area has on each side, in CSS pixels: as much as there is. */
const OPEN_SPACE = [14, 5, 0];
/** Half the side of an arrow, in CSS pixels. */
const TIP = 7;
/** Distance of the name of a line from a point that it stands beside, in CSS pixels. */
const BESIDE = 4;
/** How far an arrow slides along its edge until it has room, in CSS pixels. */
const SLIDES = [0, 30, -30, 60, -60, 90, -90, 120, -120];
const POINT = { width: 0, height: 0 };
/**
 * How the name of a river follows it: the distance of its middle from the line in em, and how much the line is smoothed.
 * On a bank it may follow a winding river from further off.
 */
const ALONG = [
	[0.75, 6],
	[1.2, 12],
	[1.6, 16],
	[2.2, 24],
] as const;
/** Distance of names and arrows from the edge of the picture, in CSS pixels. */
const EDGE = 6;

/**
 * Letters a picture of the sheet. Places that are lit are named first, then those off the sheet with an arrow at the edge,
 * then figures, then countries, waters and lines, those that are lit first, then the other places in the order of `names`,
 * then rivers as each bank names them. No two names overlap.
 * @param names The most important first.
 */
export function letterSheet(names: readonly SheetName[], picture: Picture): Lettered[] {
	const steps = letterInSteps(names, picture);
	let step = steps.next();
	while (!step.done) step = steps.next();
	return step.value;
}

/** Work that pauses again and again, so that a browser can do something else between. */
type Steps<Result> = Generator<undefined, Result>;

/** Letters a picture like `letterSheet`, in short steps. */
export function* letterInSteps(names: readonly SheetName[], picture: Picture): Steps<Lettered[]> {
	const { window, size, levels, lit, zoom } = picture;
	const lines = clearedLines(levels, lit, window, size);
	yield;
	const litLines = linesWhileLit(levels, lit, window, size);
	const coasts = otherLines(levels, window, size);
	yield;
	const isSmall = size.height < SMALL_PICTURE;
	const edge = { left: EDGE, top: EDGE, right: size.width - EDGE, bottom: size.height - EDGE };
	const taken = [...picture.taken];
	const pixels = (point: PlanePoint) => toPixels(window, size, point);
	const inSight = ([x, y]: PlanePoint) =>
		x > edge.left && x < edge.right && y > edge.top && y < edge.bottom;
	const isLit = ({ id }: SheetName) => lit.has(id);
	const isWanted = (name: SheetName) =>
		isLit(name) ||
		(!name.quiet &&
			window.scale >= (name.from ?? 0) &&
			window.scale < (name.below ?? Number.POSITIVE_INFINITY));

	const wanted = names.filter(isWanted);
	const isOnBank = ({ river, areas }: SheetName) => river !== undefined && areas !== undefined;
	const areas = wanted.filter((name) => name.kind !== 'place' && !isOnBank(name));
	/** A bank does not repeat the name that the river has in the reader’s language. */
	const isNew = ({ river, text }: SheetName) =>
		!areas.some((name) => name.river === river && name.text === text);
	const banks = isSmall ? [] : wanted.filter((name) => isOnBank(name) && isNew(name));
	const places = wanted.filter(
		({ kind, points }) => kind === 'place' && inSight(pixels(points![0]!)),
	);
	const dots: Room['dots'] = places
		.filter(({ dot }) => dot)
		.map((place) => ({
			id: place.id,
			box: squareAround(pixels(place.points![0]!), dotOf(place) + 1),
		}));

	const lettered: Lettered[] = [];
	for (const [some, letter] of [
		[places.filter(isLit), letterPlace],
		[wanted.filter((name) => isLit(name) && name.kind === 'place'), letterArrow],
		[areas.filter(({ kind }) => kind === 'figure'), letterArea],
		[areas.filter((name) => name.kind !== 'figure' && isLit(name)), letterArea],
		[areas.filter((name) => name.kind !== 'figure' && !isLit(name)), letterArea],
		[places.filter((place) => !isLit(place)), letterPlace],
		[banks, letterRiver],
	] as const)
		for (const name of some) lettered.push(...(yield* letter(name)));
	const named = new Set(lettered.map(({ id }) => id));
	const bare = places.filter(({ id, dot }) => dot && !named.has(id));
	return [...lettered, ...bare.map((place) => dotOnly(place))];

	function dotOf(place: SheetName) {
		return isLit(place) ? 6 : (place.dot ?? 0);
	}

	/** Returns what a name says, without its place. */
	function lettersOf(name: SheetName): Lettered {
		const { id, kind, text, lang } = name;
		return { id, kind, isLit: isLit(name), text, ...(lang && { lang }) };
	}

	function dotOnly(place: SheetName): Lettered {
		return { ...lettersOf(place), at: pixels(place.points![0]!) };
	}

	/** Places a name and remembers its box, so that later ones keep clear of it. */
	function place(name: Name): PlacedName | undefined {
		const [placed] = placeNames([name], { edge, taken, dots, lines });
		if (placed) taken.push(placed.box);
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
		return isSmall || !(isLit(name) || window.scale >= LOCAL_FROM) ? undefined : name.local;
	}

	function* letterPlace(one: SheetName): Steps<Lettered[]> {
		yield;
		const local = localOf(one);
		const placed = place({
			id: one.id,
			at: pixels(one.points![0]!),
			...measure(one.text, isLit(one) ? 'lit' : 'place', local),
			dot: dotOf(one),
			sides: SIDES,
			lit: isLit(one) || one.sure === true,
		});
		if (!placed) return [];
		return [{ ...dotOnly(one), ...(local && { local }), ...boxOf(placed) }];
	}

	function* letterArrow(one: SheetName): Steps<Lettered[]> {
		yield;
		const [x, y] = pixels(one.points![0]!);
		if (inSight([x, y])) return [];
		const [fromX, fromY] = [x - size.width / 2, y - size.height / 2];
		const reach = 12 * zoom;
		const share = Math.min(
			(size.width / 2 - reach) / Math.abs(fromX || 1),
			(size.height / 2 - reach) / Math.abs(fromY || 1),
		);
		const tip: PlanePoint = [size.width / 2 + fromX * share, size.height / 2 + fromY * share];
		const arrow = (Math.atan2(fromX, -fromY) * 180) / Math.PI;
		const text = measure(one.text, 'off');
		for (const at of alongEdge(tip, reach)) {
			const mark = squareAround(at, TIP);
			if (!isFree(mark)) continue;
			const placed = place({ id: one.id, at, ...text, dot: TIP, sides: SIDES, lit: true });
			if (!placed) continue;
			taken.push(mark);
			return [{ ...lettersOf(one), kind: 'off', at, arrow, ...boxOf(placed) }];
		}
		return [];
	}

	/** Returns the box of a name beside its dot or arrow, and how its lines are set. */
	function boxOf({ side, box }: PlacedName): Pick<Lettered, 'align' | 'box'> {
		return { box, align: side.endsWith('e') ? 'start' : side.endsWith('w') ? 'end' : 'middle' };
	}

	/** Returns a point at the edge, and others along that edge, the nearest first: a corner may be taken. */
	function alongEdge([x, y]: PlanePoint, reach: number): PlanePoint[] {
		const isUpright = Math.min(x, size.width - x) < reach + 1;
		return SLIDES.map((slide): PlanePoint => (isUpright ? [x, y + slide] : [x + slide, y])).filter(
			([toX, toY]) =>
				toX >= reach && toX <= size.width - reach && toY >= reach && toY <= size.height - reach,
		);
	}

	/** Letters a name that stands in the middle of something large: a country, a sea. */
	function* letterArea(name: SheetName): Steps<Lettered[]> {
		if (name.river) return yield* letterRiver(name);
		yield;
		const { kind, text, areas, id } = name;
		const box = measure(text, kind);
		const points = (areas ? gridFor(box) : (name.points ?? []).map(pixels)).sort(fromMiddle);
		const tried = kind === 'line' ? [...points, ...beside(points, box)] : points;
		const isSure = isLit(name) || kind === 'figure';
		const fits = (kind === 'figure' ? [0] : OPEN_SPACE).map(
			(room) => (at: PlanePoint) => isOpen(boxAround(at, box), room),
		);
		if (kind === 'line' && isSure) fits.push((at) => litLines.crossedIn(boxAround(at, box)) === 0);
		// Where there is room, what is lit is lettered even over lines, and even where its name is wider than its land.
		if (isSure && !(kind === 'line' && isSmall)) fits.push(() => true);
		const parts = areas && isSure ? [box, POINT] : [box];
		for (const part of parts) {
			const outside = new Set<PlanePoint>();
			for (const isFit of fits)
				for (const at of tried) {
					if (outside.has(at) || !isFit(at)) continue;
					yield;
					if (areas && !isWholeIn(areas, at, part)) {
						outside.add(at);
						continue;
					}
					const placed = place({ id, at, ...box, dot: 0, sides: ['middle'], lit: true });
					if (placed) return [{ ...lettersOf(name), box: placed.box, align: 'middle' }];
				}
		}
		return [];
	}

	/** Returns points on the four sides of others: the middles of boxes of this size that stand beside them. */
	function beside(points: readonly PlanePoint[], { width, height }: Size): PlanePoint[] {
		const [across, down] = [width / 2 + BESIDE, height / 2 + BESIDE];
		return points.flatMap(([x, y]): PlanePoint[] => [
			[x + across, y],
			[x - across, y],
			[x, y + down],
			[x, y - down],
		]);
	}

	/** Whether a box has open space around it: no line, dot or name, and no coast unless the space is 0. */
	function isOpen(box: Rect, room: number) {
		const around = widen(box, room);
		return (
			isFree(around) &&
			lines.crossedIn(around) === 0 &&
			(room === 0 || coasts.crossedIn(around) === 0)
		);
	}

	/** Whether a box has no name, arrow or dot in it, and nothing else that is taken. */
	function isFree(box: Rect) {
		return (
			!taken.some((other) => overlap(box, other)) && !dots.some((dot) => overlap(box, dot.box))
		);
	}

	/** Returns the points at which a box of this size may stand in the picture, on a grid. */
	function gridFor(box: Size): PlanePoint[] {
		const points: PlanePoint[] = [];
		const [across, down] = [box.width / 2, box.height / 2];
		for (let y = edge.top + down; y <= edge.bottom - down; y += GRID)
			for (let x = edge.left + across; x <= edge.right - across; x += GRID) points.push([x, y]);
		return points;
	}

	/** Whether the middle and the corners of a box lie within some areas. */
	function isWholeIn(areas: readonly string[], [x, y]: PlanePoint, { width, height }: Size) {
		const isIn = (across: number, down: number) =>
			areas.some((area) => picture.isIn(area, [x + (across * width) / 2, y + (down * height) / 2]));
		return isIn(0, 0) && isIn(-1, -1) && isIn(1, -1) && isIn(-1, 1) && isIn(1, 1);
	}

	/** Sorts points by their distance from the middle of the picture. */
	function fromMiddle(a: PlanePoint, b: PlanePoint) {
		const away = ([x, y]: PlanePoint) => Math.hypot(x - size.width / 2, y - size.height / 2);
		return away(a) - away(b);
	}

	function* letterRiver(name: SheetName): Steps<Lettered[]> {
		const { kind, text, areas } = name;
		const area = areas?.[0];
		const { width } = measure(text, kind);
		const height = sizeOf(kind);
		const isOnBank = (box: Rect) =>
			lines.crossedIn(box) === 0 &&
			coasts.crossedIn(box) === 0 &&
			picture.isIn(area!, [(box.left + box.right) / 2, (box.top + box.bottom) / 2]);
		const around = {
			edge,
			taken: [...taken, ...dots.map((dot) => dot.box)],
			lines,
			...(area && { isOpen: isOnBank }),
		};
		const courses = coursesOf(name, levels, window, size);
		for (const [gap, reach] of area ? ALONG : ALONG.slice(0, 1))
			for (const line of courses) {
				yield;
				const letters = { width, height, gap: height * gap, reach };
				const course = nameAlongLine(line, letters, around);
				if (!course) continue;
				taken.push(...course.boxes);
				return [{ ...lettersOf(name), course: course.points }];
			}
		return [];
	}
}
