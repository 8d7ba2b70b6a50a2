import { shownCrop } from './slot-crops.ts';
import { keepOneStop } from './tab-stop.ts';

/** A slot as it is laid out with all its labels. */
interface Measured {
	slot: Element;
	labels: SVGElement[];
	edge: DOMRect;
	/** Of the whole plate, in CSS pixels. */
	width: number;
	boxes: DOMRect[];
	/** What labels must not cover. */
	taken: DOMRect[];
}

/**
 * Shows the labels of slots that have room, what is alight first, then by rank; none is cut or covers another.
 * All are measured before any is changed, so that the page is laid out once.
 */
export function declutterLabels(...slots: Element[]) {
	const inSight = slots.filter((slot) => slot.clientWidth > 0);
	const labelled = inSight.map((slot) => ({ slot, labels: showAll(slot) }));
	for (const one of labelled.map(measure)) place(one);
}

function showAll(slot: Element): SVGElement[] {
	const labels = [...slot.querySelectorAll<SVGElement>('.map-label')].sort(
		(a, b) => Number(isLit(b)) - Number(isLit(a)),
	);
	for (const { classList } of labels) {
		classList.remove('map-off');
		classList.add('map-on');
	}
	return labels;
}

const isLit = (label: Element) =>
	label.querySelector('[data-lit]') !== null || label.contains(document.activeElement);

function measure({ slot, labels }: { slot: Element; labels: SVGElement[] }): Measured {
	const [, , size] = shownCrop(slot);
	const furniture = slot.querySelectorAll('.map-title, .map-scale text, .map-inset');
	const boxOf = (element: Element) => element.getBoundingClientRect();
	return {
		slot,
		labels,
		edge: boxOf(slot),
		width: slot.querySelector('.map-plate')!.clientWidth / size,
		boxes: labels.map((label) => boxOf(label.firstElementChild!)),
		taken: [...furniture].map(boxOf),
	};
}

function place({ slot, labels, edge, width, boxes, taken }: Measured) {
	const [, , size] = shownCrop(slot);
	labels.forEach((label, i) => {
		const box = boxes[i]!;
		const hasRoom = isInside(box, edge) && !taken.some((other) => overlap(box, other));
		const isShown = hasRoom && (isLit(label) || isWanted(label, width, size < 0.75));
		if (isShown) taken.push(box);
		label.classList.toggle('map-on', isShown);
		label.classList.toggle('map-off', !isShown);
		// What has the focus and goes out hands it to the map.
		if (!isShown && label.contains(document.activeElement))
			slot.closest<HTMLElement>('.map-slots')?.focus({ preventScroll: true });
	});
	if (slot.matches('[data-large]')) keepOneStop(slot.closest('.map-figure')!);
}

/** Whether a label is meant for a plate `width` px wide. */
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
