import { areaTest, type Contains } from '#src/sheet/shared/lettering/area-at.ts';
import { type Lettered, letterInSteps } from '#src/sheet/shared/lettering/letter-sheet.ts';
import type { PlanePoint, SheetName } from '#src/sheet/shared/sheet-name.ts';
import {
	ARROW,
	LEADING,
	LETTERS,
	SMALL_PICTURE,
} from '#src/sheet/shared/lettering/letter-sizes.ts';
import type { Rect } from '#src/sheet/shared/lettering/rect.ts';
import { levelsIn, type Size, type Window } from '#src/sheet/shared/window.ts';
import { svgElement } from '#src/ui/client/svg-element.ts';
import type { TracedLevel } from './ground/traced-level.ts';

/** What a lettering depends on besides the window. */
export interface Lettering {
	levels: readonly TracedLevel[];
	names: readonly SheetName[];
	/** Ids of what is lit. */
	lit: ReadonlySet<string>;
	/** Boxes of the picture that buttons and the scale bar take, in CSS pixels. */
	taken: readonly Rect[];
}

/** What the size of letters depends on: whether the picture is small, and the reader’s size of type by the usual one. */
interface Sizes {
	isSmall: boolean;
	zoom: number;
}

/** Makes the link that a name is in; returns undefined for a name that leads nowhere. */
export type LinkOf = (name: Lettered, of: SheetName) => SVGAElement | undefined;

const context = document.createElement('canvas').getContext('2d')!;

/** Letters a picture in an SVG layer above the ground. Elements of names that stay are kept, with their focus. */
export class SheetNames {
	readonly #layer: SVGSVGElement;
	readonly #linkOf: LinkOf;
	readonly #shown = new Map<string, SVGElement>();
	/** What each element shows, as JSON. */
	readonly #drawn = new WeakMap<SVGElement, string>();
	readonly #widths = new Map<string, number>();
	#at: { window: Window; size: Size } | undefined;

	constructor(layer: SVGSVGElement, linkOf: LinkOf) {
		[this.#layer, this.#linkOf] = [layer, linkOf];
	}

	/**
	 * Letters the picture anew, in steps: what was lettered before is shown until the last.
	 * @returns Whether a name that has gone had the focus.
	 */
	*letter(
		window: Window,
		size: Size,
		{ levels, names, lit, taken }: Lettering,
	): Generator<undefined, boolean> {
		const zoom = zoomOfReader();
		const shown = levelsIn(levels, window, size);
		const byId = new Map(names.map((name) => [name.id, name]));
		const lettered = yield* letterInSteps(names, {
			...{ window, size, levels: shown, lit, taken },
			zoom,
			widthOf: (text, kind) => this.#widthOf(text, kind),
			isIn: areaTest(levels, window, size, contains),
		});
		const sizes = { isSmall: size.height < SMALL_PICTURE, zoom };
		const drawings: (() => SVGElement)[] = [];
		for (const name of lettered) {
			drawings.push(this.#draw(name, sizes, byId.get(name.id)!));
			yield;
		}
		const hadFocus = this.#layer.contains(document.activeElement);
		this.#at = { window, size };
		const elements = drawings.map((show) => show());
		const kept = new Set(elements);
		for (const [id, element] of this.#shown) if (!kept.has(element)) this.#shown.delete(id);
		// Only what changed is moved in the tree, so that what has the focus keeps it.
		for (const child of [...this.#layer.children])
			if (!kept.has(child as SVGElement)) child.remove();
		this.#layer.style.transform = this.#layer.style.opacity = '';
		return hadFocus && !this.#layer.contains(document.activeElement);
	}

	/** Moves the names with a window that is moving; they are hidden while the scale changes. */
	follow({ x, y, scale }: Window, size: Size): void {
		if (!this.#at) return;
		const { window } = this.#at;
		const isZooming = Math.abs(scale / window.scale - 1) > 0.001 || size !== this.#at.size;
		this.#layer.style.opacity = isZooming ? '0' : '';
		const [across, down] = [(window.x - x) * scale, (window.y - y) * scale];
		this.#layer.style.transform = `translate(${across}px, ${down}px)`;
	}

	/** Forgets how wide texts are: letters of another font have come. */
	forgetWidths(): void {
		this.#widths.clear();
	}

	/** Draws a name. @returns A function that shows it in its element, and returns the element. */
	#draw(name: Lettered, sizes: Sizes, of: SheetName): () => SVGElement {
		// Some names are links while they are lit.
		const key = `${name.kind} ${name.id} ${name.isLit && !of.place && name.kind !== 'place'}`;
		const element = this.#shown.get(key) ?? svgElement('g', {}, this.#linkOf(name, of) ?? '');
		this.#shown.set(key, element);
		const origin = originOf(name);
		const placed = fromOrigin(name, origin);
		// A name that only moves keeps its parts, so that a click on them is not lost, and nothing is laid out anew.
		const drawn = JSON.stringify([placed, sizes]);
		let parts = this.#drawn.get(element) === drawn ? undefined : partsOf(placed, sizes);
		const show = () => {
			element.style.visibility = '';
			const place = `translate(${origin})`;
			if (element.getAttribute('transform') !== place) element.setAttribute('transform', place);
			if (!parts) return element;
			this.#drawn.set(element, drawn);
			const states = [name.isLit && 'sheet-lit', sizes.isSmall && 'sheet-small'].filter(Boolean);
			element.setAttribute('class', ['sheet-name', `sheet-${name.kind}`, ...states].join(' '));
			if (name.lang) element.setAttribute('lang', name.lang);
			else element.removeAttribute('lang');
			const link = element.querySelector('a');
			// A dot without letters has its name for screen readers.
			if (name.box || name.course) link?.removeAttribute('aria-label');
			else link?.setAttribute('aria-label', name.text);
			(link ?? element).replaceChildren(...parts);
			parts = undefined;
			return element;
		};
		if (element.isConnected) return show;
		// The letters of a new name are laid out now, unseen, so that the frame that shows all names has less to do.
		this.#layer.append(show());
		element.style.visibility = 'hidden';
		return show;
	}

	#widthOf(text: string, kind: keyof typeof LETTERS): number {
		const key = `${kind} ${text}`;
		const width = this.#widths.get(key) ?? this.#measure(text, kind);
		this.#widths.set(key, width);
		return width;
	}

	#measure(text: string, kind: keyof typeof LETTERS): number {
		const isWater = kind === 'sea' || kind === 'river';
		const weight = kind === 'lit' || kind === 'country' || kind === 'figure' ? 600 : 400;
		const family = getComputedStyle(this.#layer).getPropertyValue(
			isWater ? '--font-serif' : '--font-sans',
		);
		context.font = `${isWater ? 'italic' : weight} 100px ${family}`;
		return context.measureText(text).width / 100;
	}
}

/** The point of a name from which its parts are drawn: its dot or arrow, or else a corner of its box. */
const originOf = ({ at, box, course }: Lettered): PlanePoint =>
	at ?? (box && !course ? [box.left, box.top] : [0, 0]);

/** Returns a name with the figures of its parts from an origin, to a hundredth of a pixel. */
function fromOrigin(name: Lettered, [x, y]: PlanePoint): Lettered {
	const from = (value: number, origin: number) => Math.round((value - origin) * 100) / 100;
	const { at, box } = name;
	return {
		...name,
		...(at && { at: [from(at[0], x), from(at[1], y)] }),
		...(box && {
			box: {
				left: from(box.left, x),
				right: from(box.right, x),
				top: from(box.top, y),
				bottom: from(box.bottom, y),
			},
		}),
	};
}

/** Returns dot or arrow, and the lines of a name. */
function partsOf(name: Lettered, { isSmall, zoom }: Sizes): SVGElement[] {
	const { at, arrow, isLit, course, text, box, align = 'start', local, kind } = name;
	const parts: SVGElement[] = [];
	if (at && arrow !== undefined)
		parts.push(
			svgElement('path', {
				d: ARROW,
				transform: `translate(${at[0]} ${at[1]}) rotate(${arrow})`,
			}),
		);
	else if (at)
		parts.push(svgElement('circle', { cx: `${at[0]}`, cy: `${at[1]}`, r: isLit ? '6' : '2.8' }));
	if (course) {
		const id = `course-${name.id}`;
		const d = `M${course.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}`;
		const path = svgElement('textPath', { href: `#${id}`, startOffset: '50%' }, text);
		parts.push(
			svgElement('path', { id, d, fill: 'none' }),
			svgElement('text', { 'text-anchor': 'middle', dy: '0.3em' }, path),
		);
	}
	if (!box) return parts;
	const size = LETTERS[isLit && kind === 'place' ? 'lit' : kind][isSmall ? 'small' : 'size'] * zoom;
	const x = `${{ start: box.left, middle: (box.left + box.right) / 2, end: box.right }[align]}`;
	const rows = text
		.split('\n')
		.map((row, i) =>
			svgElement('tspan', { x, y: `${box.top + size * (0.85 + i * LEADING)}` }, row),
		);
	if (local)
		rows.push(svgElement('tspan', { x, y: `${box.bottom - 3}`, class: 'sheet-local' }, local));
	parts.push(svgElement('text', { 'text-anchor': align }, ...rows));
	return parts;
}

/** The reader’s size of type divided by the usual one. */
const zoomOfReader = () =>
	Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;

const contains: Contains<TracedLevel> = ({ layers, paths }, layer, id, x, y) =>
	(layers[layer] ?? []).some(
		(shape) =>
			(id === undefined || shape.id === id || shape.piece === id) &&
			context.isPointInPath(paths.get(shape)!, x, y, 'evenodd'),
	);
