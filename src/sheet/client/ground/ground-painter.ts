import type { Level } from '#src/sheet/shared/level.ts';
import { workerAddress } from '#src/ui/client/worker-address.ts';
import groundWorker from './ground-worker.ts?worker&url';
import type { GroundTask } from './ground-task.ts';
import type { GroundView } from './paint-ground.ts';
import type { TracedLevel } from './traced-level.ts';

let address: string | undefined;

/**
 * Starts a worker that paints; undefined where the page paints: in Safari, which has no canvas in workers before 16.4, and
 * draws those of the page in a process of its own.
 */
function startWorker(): Worker | undefined {
	if (!('OffscreenCanvas' in globalThis) || navigator.vendor.startsWith('Apple')) return undefined;
	try {
		address ??= workerAddress('map', groundWorker);
		return new Worker(address);
	} catch {
		return undefined;
	}
}

/** Paints the ground of a sheet: in a worker, or else on the page. */
export class GroundPainter {
	readonly #levels: () => readonly TracedLevel[];
	/** What waits for a picture, the longest first. Without a picture it is painted on the page. */
	readonly #waiting: ((picture: ImageBitmap | undefined) => void)[] = [];
	#worker = startWorker();

	/** @param levels Returns the levels that have arrived, for painting on the page. */
	constructor(levels: () => readonly TracedLevel[]) {
		this.#levels = levels;
		this.#worker?.addEventListener('message', ({ data }: MessageEvent<ImageBitmap>) =>
			this.#waiting.shift()!(data),
		);
		// The script of the worker has not come.
		this.#worker?.addEventListener('error', () => {
			this.#worker = undefined;
			for (const go of this.#waiting.splice(0)) go(undefined);
		});
	}

	/** Takes a level that has arrived. */
	addLevel(level: Level): void {
		this.#worker?.postMessage({ level } satisfies GroundTask);
	}

	/**
	 * Paints a view on a canvas of the page. Resolves when the canvas shows it.
	 * @throws {Error} If there is no worker, and the script for painting on the page cannot be fetched.
	 */
	async paint(canvas: HTMLCanvasElement, view: GroundView): Promise<void> {
		const picture = await this.#pictureOf(view);
		if (picture) {
			if (canvas.width !== picture.width) canvas.width = picture.width;
			if (canvas.height !== picture.height) canvas.height = picture.height;
			canvas.getContext('bitmaprenderer')!.transferFromImageBitmap(picture);
			return;
		}
		const { paintGround } = await import('./paint-ground.ts');
		paintGround(canvas.getContext('2d', { alpha: false })!, this.#levels(), view);
	}

	#pictureOf(view: GroundView): Promise<ImageBitmap | undefined> | undefined {
		if (!this.#worker) return undefined;
		this.#worker.postMessage({ view } satisfies GroundTask);
		return new Promise((resolve) => this.#waiting.push(resolve));
	}
}
