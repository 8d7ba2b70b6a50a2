import { ZOOMED_SIZE } from '#src/geo/shared/crop.ts';
import { shownCrop } from './slot-crops.ts';
import { keepOneTabStop } from './tab-stop.ts';

/** A slot and the boxes of all its labels, in CSS pixels of the window. */
interface Measured {
	slot: Element;
	labels: SVGElement[];
	/** Box of the slot. */
	edge: DOMRect;
	/** Width of the whole plate at this zoom, in CSS pixels. */
	width: number;
	boxes: DOMRect[];
	/** Boxes that labels must not cover: overlays and the labels shown so far. */
	taken: DOMRect[];
}

/**
 * Shows the labels of slots that have room, highlighted ones first, then by rank, so that no label is cut or covers
 * another. Measures all labels before it changes any, so that the browser lays out the page only once.
 */
export function declutterLabels(...slots: Element[]) {
	const inSight = slots.filter((slot) => slot.clientWidth > 0);
	const labelled = inSight.map((slot) => ({ slot, labels: showAll(slot) }));
	for (const measured of labelled.map(measure)) placeLabels(measured);
}

function showAll(slot: Element): SVGElement[] {
	const labels = [...slot.querySelectorAll<SVGElement>('.map-label')].sort(
		(a, b) => Number(hasPriority(b)) - Number(hasPriority(a)),
	);
	for (const { classList } of labels) {
		classList.remove('map-label-hidden');
		classList.add('map-label-shown');
	}
	return labels;
}

/** Whether a label is highlighted or has the focus: it is placed first, at any width of the plate. */
const hasPriority = (label: Element) =>
	label.querySelector('[data-lit]') !== null || label.contains(document.activeElement);

function measure({ slot, labels }: { slot: Element; labels: SVGElement[] }): Measured {
	const [, , size] = shownCrop(slot);
	const overlays = slot.querySelectorAll('.map-title, .map-scale text, .map-inset');
	const boxOf = (element: Element) => element.getBoundingClientRect();
	return {
		slot,
		labels,
		edge: boxOf(slot),
		width: slot.querySelector('.map-plate')!.clientWidth / size,
		boxes: labels.map((label) => boxOf(label.firstElementChild!)),
		taken: [...overlays].map(boxOf),
	};
}

function placeLabels({ slot, labels, edge, width, boxes, taken }: Measured) {
	const [, , size] = shownCrop(slot);
	labels.forEach((label, i) => {
		const box = boxes[i]!;
		const hasRoom = isInside(box, edge) && !taken.some((other) => overlap(box, other));
		const isShown = hasRoom && (hasPriority(label) || isWanted(label, width, size < ZOOMED_SIZE));
		if (isShown) taken.push(box);
		label.classList.toggle('map-label-shown', isShown);
		label.classList.toggle('map-label-hidden', !isShown);
		// A label that is hidden while it has the focus passes the focus to the map.
		if (!isShown && label.contains(document.activeElement))
			slot.closest<HTMLElement>('.map-slots')?.focus({ preventScroll: true });
	});
	if (slot.matches('[data-large]')) keepOneTabStop(slot.closest('.map-figure')!);
}

/** Reports whether a label is meant for a plate that is `width` CSS pixels wide. */
function isWanted({ classList, dataset }: SVGElement, width: number, isCropped: boolean) {
	const [, from] = /from-(\d+)/.exec(classList.value) ?? [];
	const [, below] = /below-(\d+)/.exec(classList.value) ?? [];
	if ('zoomed' in dataset && !isCropped) return false;
	return (
		width >= Number(dataset['from'] ?? from ?? 0) &&
		width < (Number(dataset['below'] ?? below) || Number.POSITIVE_INFINITY)
	);
}

const isInside = (box: DOMRect, edge: DOMRect) =>
	box.left >= edge.left &&
	box.right <= edge.right &&
	box.top >= edge.top &&
	box.bottom <= edge.bottom;

const overlap = (a: DOMRect, b: DOMRect) =>
	a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
