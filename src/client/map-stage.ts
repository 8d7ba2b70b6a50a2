import { type Cut, placeCut } from '../lib/cut.ts';
import { scaleBar } from '../lib/scale-bar.ts';

const DURATION_MS = 600;
const cuts = new WeakMap<Element, Cut>();
const moves = new WeakMap<Element, number>();

/** The cut that a slot shows, or is on its way to. */
export function shownCut(slot: Element): Cut {
	return cuts.get(slot) ?? [0, 0, 1];
}

/** Moves a slot to a cut: calmly if asked and the reader has nothing against motion, else at once. */
export function showCut(slot: Element, cut: Cut, calmly = false) {
	const from = shownCut(slot);
	const isCalm = calmly && !matchMedia('(prefers-reduced-motion: reduce)').matches;
	cuts.set(slot, cut);
	cancelAnimationFrame(moves.get(slot) ?? 0);
	const start = performance.now();
	const step = (now: number) => {
		const t = isCalm ? Math.min(1, Math.max(0, now - start) / DURATION_MS) : 1;
		const eased = t * t * (3 - 2 * t);
		const at = (i: 0 | 1 | 2) => from[i] + (cut[i] - from[i]) * eased;
		draw(slot, t < 1 ? [at(0), at(1), at(2)] : cut);
		if (t < 1) moves.set(slot, requestAnimationFrame(step));
		else declutter(slot);
	};
	step(start);
}

/** Shows the labels that have room, in the order of their rank; none is cut or covers another. */
export function declutter(slot: Element) {
	const edge = slot.getBoundingClientRect();
	if (!edge.width) return;
	const width = slot.querySelector('.map-plate')!.clientWidth / shownCut(slot)[2];
	const isCut = shownCut(slot)[2] < 0.75;
	const labels = [...slot.querySelectorAll('.map-label')];
	for (const { classList } of labels) {
		classList.remove('map-off');
		classList.add('map-on');
	}
	const boxes = labels.map((label) => label.firstElementChild!.getBoundingClientRect());
	const furniture = slot.querySelectorAll('.map-title, .map-scale text');
	const taken = [...furniture].map((piece) => piece.getBoundingClientRect());
	labels.forEach((label, i) => {
		const box = boxes[i]!;
		const wanted = isWanted(label as SVGElement, width, isCut);
		const whole = box.left >= edge.left && box.right <= edge.right;
		const isShown =
			wanted &&
			whole &&
			box.top >= edge.top &&
			box.bottom <= edge.bottom &&
			!taken.some((other) => overlap(box, other));
		if (isShown) taken.push(box);
		label.classList.toggle('map-on', isShown);
		label.classList.toggle('map-off', !isShown);
	});
}

/** Whether a label is meant for a plate `width` px wide. */
function isWanted({ classList, dataset }: SVGElement, width: number, isCut: boolean) {
	const [, from] = /from-(\d+)/.exec(classList.value) ?? [];
	const [, below] = /below-(\d+)/.exec(classList.value) ?? [];
	if ('zoomed' in dataset && !isCut) return false;
	return (
		width >= Number(dataset['from'] ?? from ?? 0) &&
		width < Number(dataset['below'] ?? below ?? Number.POSITIVE_INFINITY)
	);
}

function draw(slot: Element, cut: Cut) {
	const view = slot.querySelector('.map-view')!;
	for (const [name, value] of Object.entries(placeCut(cut))) view.setAttribute(name, value);
	const scale = slot.querySelector<HTMLElement>('.map-scale')!;
	const { km, side } = scale.dataset as { km: string; side: 'start' | 'end' };
	const bar = scaleBar(Number(km) * cut[2], side);
	scale.querySelector('line')!.setAttribute('x2', bar.x2);
	scale.querySelector('text')!.setAttribute('x', bar.x2);
	scale.querySelector('text')!.textContent = bar.text;
}

const overlap = (a: DOMRect, b: DOMRect) =>
	a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
