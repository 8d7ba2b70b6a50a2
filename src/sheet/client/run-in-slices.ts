/** How long a slice of work takes, in ms: half of a frame. */
const SLICE_MS = 8;

/**
 * Runs work in short tasks, so that the page answers between them. The first comes after the caller’s own task.
 * @param work Pauses wherever it may be interrupted.
 * @param done Is called with what the work returns.
 * @returns A function that abandons the work.
 */
export function runInSlices<Result>(
	work: Iterator<unknown, Result>,
	done: (result: Result) => void,
): () => void {
	// A message is a task of its own in every browser, and comes at once: a timer would wait for 4 ms.
	const { port1, port2 } = new MessageChannel();
	const stop = () => {
		port1.onmessage = null;
		port1.close();
	};
	const go = () => port2.postMessage(0);
	port1.onmessage = () => {
		const start = performance.now();
		do {
			const { done: isDone, value } = work.next();
			if (isDone) {
				stop();
				done(value);
				return;
			}
		} while (performance.now() - start < SLICE_MS);
		go();
	};
	go();
	return stop;
}

/** Waits for a new task. */
export const nextTask = (): Promise<void> =>
	new Promise((resolve) => {
		runInSlices([].values(), resolve);
	});
