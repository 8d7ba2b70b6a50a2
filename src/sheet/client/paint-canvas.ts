import { GROUND_LAYERS, isSurface, type Level, type Shape } from '#src/sheet/shared/level.ts';
import {
	type Colour,
	colourOfShape,
	isUsed,
	type Paint,
	PAINTS,
	paintedShapes,
	type Scene,
} from '#src/sheet/shared/paints.ts';
import { trace } from '#src/sheet/shared/trace.ts';
import { levelsIn, type Size, type Window } from '#src/sheet/shared/window.ts';

/** A level whose lines are traced, ready to be painted. */
export interface TracedLevel extends Level {
	paths: ReadonlyMap<Shape, Path2D>;
}

/** Traces all shapes of a level once; painting needs no coordinates after that. */
export function traceLevel(level: Level): TracedLevel {
	const paths = new Map<Shape, Path2D>();
	for (const layer of GROUND_LAYERS)
		for (const shape of level.layers[layer] ?? []) {
			const path = new Path2D();
			trace(level, shape, path, isSurface(layer));
			paths.set(shape, path);
		}
	return { ...level, paths };
}

/** What a ground is painted with. */
export interface Brush {
	/** Device pixels per CSS pixel. */
	ratio: number;
	colourOf: (colour: Colour) => string;
	scene: Scene;
	/** Whether the picture moves; paints marked `still` are then left out. */
	isMoving: boolean;
}

/** Paints the window on a canvas context, the coarsest level first, each finer one over it where it covers. */
export function paintGround(
	context: CanvasRenderingContext2D,
	levels: readonly TracedLevel[],
	window: Window,
	size: Size,
	{ ratio, colourOf, scene, isMoving }: Brush,
): void {
	const { scale } = window;
	context.setTransform(1, 0, 0, 1, 0, 0);
	// Beyond what the coarsest level covers, there is nothing to know.
	context.fillStyle = colourOf('paper');
	context.fillRect(0, 0, size.width * ratio, size.height * ratio);
	const k = scale * ratio;
	context.setTransform(
		k,
		0,
		0,
		k,
		(size.width / 2) * ratio - window.x * k,
		(size.height / 2) * ratio - window.y * k,
	);
	context.lineJoin = 'round';
	for (const level of levelsIn(levels, window, size)) {
		context.save();
		for (const cover of level.layers.cover ?? []) context.clip(level.paths.get(cover)!, 'evenodd');
		for (const paint of PAINTS) if (isUsed(paint, scale, isMoving)) applyPaint(level, paint);
		context.restore();
	}

	function applyPaint(level: TracedLevel, paint: Paint) {
		const shapes = paintedShapes(level.layers[paint.layer] ?? [], paint, scene);
		if (shapes.length === 0) return;
		if (paint.onLand) {
			context.save();
			for (const land of level.layers.land ?? []) context.clip(level.paths.get(land)!, 'evenodd');
		}
		context.lineCap = paint.flat ? 'butt' : 'round';
		context.lineWidth = (paint.width ?? 1) / scale;
		context.setLineDash((paint.dash ?? []).map((length) => length / scale));
		for (const shape of shapes) {
			const path = level.paths.get(shape)!;
			if (shape.within) {
				context.save();
				const area = level.layers.areas?.find(({ id }) => id === shape.within);
				if (area) context.clip(level.paths.get(area)!, 'evenodd');
			}
			if (paint.fill) {
				context.fillStyle = colourOf(colourOfShape(paint.fill, shape, scene));
				context.fill(path, 'evenodd');
			}
			if (paint.stroke) {
				context.strokeStyle = colourOf(paint.stroke);
				context.stroke(path);
			}
			if (shape.within) context.restore();
		}
		if (paint.onLand) context.restore();
	}
}
