import type { Cut } from '../lib/cut.ts';
import type { Label } from './labels.ts';
import { boxAround, plateBox, projectFrame } from './projection.ts';
import type { FrameSpec, ViewSpec } from './types.ts';

/** The cut of its frame that a view shows. */
export function cutOf(frame: FrameSpec, crop: ViewSpec['crop']): Cut {
	if (!crop) return [0, 0, 1];
	const projection = projectFrame(frame);
	const plate = plateBox(frame, projection);
	const width = (crop.widthKm * 1000) / frame.unit;
	const box = boxAround(projection, crop.center, width, frame.plate.shape);
	const share = (n: number) => Math.round(n * 1000) / 1000;
	return [
		share((box.x - plate.x) / plate.width),
		share((box.y - plate.y) / plate.height),
		share(box.width / plate.width),
	];
}

/** Widths of the plate, in CSS pixels, at which the style sheet adds labels. */
const STEPS = [210, 300, 380, 460, 560, 640];

/** The step from which a label shows in a cut: the closer the cut, the sooner. */
export function stepOf(width: number, [, , size]: Cut): number {
	if (width === 0) return 0;
	return STEPS.find((step) => step >= width * size) ?? STEPS.at(-1)!;
}

/** Whether a label’s box, by a generous guess at its type, lies inside a cut `plateWidth` px wide. */
export function isWhole(label: Label, [left, top, size]: Cut, plateWidth: number, ratio: number) {
	const x = ((label.x - left) / size) * plateWidth;
	const y = ((label.y - top) / size) * (plateWidth / ratio);
	const box = guessBox(label);
	const inside = (at: number, room: number) => at >= 0 && at <= room;
	const height = plateWidth / ratio;
	return (
		[x + box.left, x + box.right].every((at) => inside(at, plateWidth)) &&
		[y + box.top, y + box.bottom].every((at) => inside(at, height))
	);
}

const EM = { country: 15, sea: 15, region: 12, note: 11, distance: 12, degree: 9, place: 12.5 };
const WIDE = { country: 0.9, sea: 0.5 } as Record<string, number>;

/** The box of a label in CSS pixels round its point, the dot included. */
export function guessBox({ kind, text, sub = '', dx, dy, anchor, rank }: Label) {
	const em = EM[kind] + (kind === 'place' && rank === 1 ? 2 : 0);
	const width = Math.max(text.length * (WIDE[kind] ?? 0.56), sub.length * 0.5) * em;
	const start = { start: dx, middle: dx - width / 2, end: dx - width }[anchor];
	const [top, bottom] = [dy - em * 0.85, dy + em * (sub ? 1.5 : 0.3)];
	if (kind !== 'place') return { left: start, right: start + width, top, bottom };
	return {
		left: Math.min(start, -4),
		right: Math.max(start + width, 4),
		top: Math.min(top, -4),
		bottom: Math.max(bottom, 4),
	};
}
