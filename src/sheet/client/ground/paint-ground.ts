import {
	type Colour,
	colourOfShape,
	isUsed,
	type Paint,
	PAINTS,
	paintedShapes,
	type Scene,
} from '#src/sheet/shared/paints.ts';
import { levelsIn, type Size, type Window } from '#src/sheet/shared/window.ts';
import { levelsOfEra } from '#src/sheet/shared/year.ts';
import type { TracedLevel } from './traced-level.ts';

/** What a picture of the ground shows. It is data only, so that it can be sent to a worker. */
export interface GroundView {
	window: Window;
	/** Size of the picture in CSS pixels. */
	size: Size;
	/** Device pixels per CSS pixel. */
	ratio: number;
	/** The colours of the page’s theme, as CSS writes them. */
	colours: Readonly<Record<Colour, string>>;
	scene: Scene;
	/** Whether the picture moves; paints marked `still` are then left out. */
	isMoving: boolean;
	/** True: only water, land and areas of the coarsest level, as a key to the sheet shows them. */
	isKey?: boolean;
}

/**
 * Paints a view, the coarsest level first, each finer one over it where it covers.
 * @param context The context of a canvas, which takes the size of the view.
 * @param levels The levels that have arrived, the coarsest first.
 */
export function paintGround(
	context: CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D,
	levels: readonly TracedLevel[],
	{ window, size, ratio, colours, scene, isMoving, isKey = false }: GroundView,
): void {
	const { scale } = window;
	const [width, height] = [Math.round(size.width * ratio), Math.round(size.height * ratio)];
	// Setting a size empties a canvas and makes a new one of it.
	if (context.canvas.width !== width) context.canvas.width = width;
	if (context.canvas.height !== height) context.canvas.height = height;
	context.setTransform(1, 0, 0, 1, 0, 0);
	// Beyond what the coarsest level covers, there is nothing to know.
	context.fillStyle = colours.paper;
	context.fillRect(0, 0, width, height);
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
	const drawn = levelsOfEra(levels, scene.year !== undefined);
	const shown = isKey ? drawn.slice(0, 1).map(onlyLand) : levelsIn(drawn, window, size);
	for (const level of shown) {
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
				context.fillStyle = colours[colourOfShape(paint.fill, shape, scene)];
				context.fill(path, 'evenodd');
			}
			if (paint.stroke) {
				context.strokeStyle = colours[paint.stroke];
				context.stroke(path);
			}
			if (shape.within) context.restore();
		}
		if (paint.onLand) context.restore();
	}
}

/** Returns a level with nothing but water, land and areas. */
const onlyLand = (level: TracedLevel): TracedLevel => {
	const { cover, land, areas } = level.layers;
	return { ...level, layers: { cover: cover!, land: land!, areas: areas! } };
};
