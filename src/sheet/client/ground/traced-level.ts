import { GROUND_LAYERS, isSurface, type Level, type Shape } from '#src/sheet/shared/level.ts';
import { trace } from '#src/sheet/shared/trace.ts';

/** A level whose lines are traced, ready to be painted. */
export interface TracedLevel extends Level {
	paths: ReadonlyMap<Shape, Path2D>;
}

/** Adds a level that has arrived to those of its sheet, the coarsest first and what is drawn over all of them last. */
export function withLevel(levels: readonly TracedLevel[], level: Level): TracedLevel[] {
	const order = ({ from, bounds }: Level) => (bounds ? from : Number.POSITIVE_INFINITY);
	return [...levels, traceLevel(level)].sort((a, b) => order(a) - order(b));
}

/** Traces all shapes of a level once; painting needs no coordinates after that. */
function traceLevel(level: Level): TracedLevel {
	const paths = new Map<Shape, Path2D>();
	for (const layer of GROUND_LAYERS)
		for (const shape of level.layers[layer] ?? []) {
			const path = new Path2D();
			trace(level, shape, path, isSurface(layer));
			paths.set(shape, path);
		}
	return { ...level, paths };
}
