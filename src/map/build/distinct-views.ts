import { type Bounds, liesWithin } from '#src/sheet/shared/window.ts';

/** A view that is less than this many times narrower than one around it shows little that is not on that one. */
const CLOSER = 3;

/** Returns the views that a booklet prints: those that do not lie within another that is nearly as close. */
export function distinctViews<V extends { bounds: Bounds }>(views: readonly V[]): V[] {
	const width = ({ bounds: [left, , right] }: V) => right - left;
	return views.filter(
		(view) =>
			!views.some(
				(other) =>
					other !== view &&
					width(other) > width(view) &&
					width(other) < CLOSER * width(view) &&
					liesWithin(view.bounds, other.bounds),
			),
	);
}
