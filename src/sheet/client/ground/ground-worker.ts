/// <reference lib="webworker" />
import type { GroundTask } from './ground-task.ts';
import { paintGround } from './paint-ground.ts';
import { type TracedLevel, withLevel } from './traced-level.ts';

declare const self: DedicatedWorkerGlobalScope;

/*
 * Paints the ground of a sheet outside the page’s own thread, so that the page answers and scrolls meanwhile. It is sent
 * the levels, and views; it answers each view with its picture, in the order in which they were asked for.
 */
const canvas = new OffscreenCanvas(1, 1);
const context = canvas.getContext('2d', { alpha: false })!;
let levels: TracedLevel[] = [];

self.addEventListener('message', ({ data }: MessageEvent<GroundTask>) => {
	if ('level' in data) {
		levels = withLevel(levels, data.level);
		return;
	}
	paintGround(context, levels, data.view);
	const picture = canvas.transferToImageBitmap();
	self.postMessage(picture, [picture]);
});
