import { type Cut, placeCut } from '../lib/cut.ts';
import { scaleBar } from '../lib/scale-bar.ts';
import { keepCut, shownCut } from './map-cuts.ts';
import { declutter } from './map-labels.ts';

const DURATION_MS = 600;
const moves = new WeakMap<Element, number>();
/** What each slot shows at this moment, which a new move starts from. */
const drawn = new WeakMap<Element, Cut>();

/** Whether the map stands in the flow of a narrow page, where it does not answer to fingers. */
export const isStill = (figure: Element): boolean =>
	matchMedia('(width < 68.75em)').matches && !figure.closest('dialog');

/** Shows a view of `data-cuts`, large; nothing if there is none of that id. */
export function showView(figure: HTMLElement, view: string, calmly = true): void {
	const cuts = JSON.parse(figure.dataset['cuts']!) as Record<string, [string, ...Cut]>;
	const [frame, ...cut] = (Object.hasOwn(cuts, view) && cuts[view]) || [];
	if (!frame) return;
	figure.dataset['view'] = view;
	const isPromoted = promote(figure, frame);
	if (isPromoted && calmly && !isMotionless())
		figure.querySelector('.map-grid')!.animate({ opacity: [0.2, 1] }, DURATION_MS / 2);
	for (const slot of figure.querySelectorAll('.map-slot')) {
		const isLarge = slot.matches('[data-large]');
		showCut(slot, isLarge ? (cut as unknown as Cut) : [0, 0, 1], calmly && !isPromoted);
	}
}

/** Moves a slot to a cut: calmly if asked and the reader has nothing against motion, else at once. */
export function showCut(slot: Element, cut: Cut, calmly = false) {
	const from = drawn.get(slot) ?? shownCut(slot);
	const isCalm = calmly && !isMotionless();
	keepCut(slot, cut);
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

const isMotionless = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Makes a frame the large one of its figure; false if it is already. */
function promote(figure: Element, frame: string): boolean {
	const slots = [...figure.querySelectorAll<HTMLElement>('.map-slot')];
	const isLarge = ({ dataset }: HTMLElement) => dataset['frame'] === frame;
	if (slots.every((slot) => isLarge(slot) === 'large' in slot.dataset)) return false;
	const grid = figure.querySelector<HTMLElement>('.map-grid')!;
	// Laid out anew rather than moved, so that browsers do not count frames that change places as a jump.
	grid.hidden = true;
	grid.getBoundingClientRect();
	for (const slot of slots) slot.toggleAttribute('data-large', isLarge(slot));
	grid.hidden = false;
	return true;
}

function draw(slot: Element, cut: Cut) {
	drawn.set(slot, cut);
	const view = slot.querySelector('.map-view')!;
	for (const [name, value] of Object.entries(placeCut(cut))) view.setAttribute(name, value);
	const scale = slot.querySelector<HTMLElement>('.map-scale')!;
	const { km, side } = scale.dataset as { km: string; side: 'start' | 'end' };
	const bar = scaleBar(Number(km) * cut[2], side);
	const [line, half] = scale.querySelectorAll('line');
	line!.setAttribute('x2', bar.x2);
	half!.setAttribute('x2', bar.half);
	const figure = scale.querySelector('text')!;
	figure.setAttribute('x', bar.x2);
	figure.textContent = bar.text;
}
