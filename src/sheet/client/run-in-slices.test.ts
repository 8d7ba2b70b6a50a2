import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { nextTask, runInSlices } from './run-in-slices.ts';

/** A channel like that of browsers, where each message is a task of its own. Node hands over many in one. */
class Channel {
	port1: { onmessage: (() => void) | null; close: () => void } = { onmessage: null, close() {} };
	port2 = { postMessage: () => setImmediate(() => this.port1.onmessage?.()) };
}

const { MessageChannel } = globalThis;
before(() => Object.assign(globalThis, { MessageChannel: Channel }));
after(() => Object.assign(globalThis, { MessageChannel }));

/** Work of some steps that each take a time, in ms; counts them in `log`. @returns The number of steps. */
function* workOf(steps: number, ms: number, log: number[] = []) {
	for (let step = 1; step <= steps; step++) {
		const start = performance.now();
		while (performance.now() - start < ms);
		log.push(step);
		yield;
	}
	return steps;
}

const resultOf = <Result>(work: Iterator<unknown, Result>) =>
	new Promise<Result>((resolve) => {
		runInSlices(work, resolve);
	});

test('work begins after the task that asks for it, and hands over its result', async () => {
	const log: number[] = [];
	const result = resultOf(workOf(3, 0, log));
	assert.deepEqual(log, []);
	assert.equal(await result, 3);
	assert.deepEqual(log, [1, 2, 3]);
});

test('other tasks run between the slices of long work', async () => {
	const log: number[] = [];
	const result = resultOf(workOf(20, 4, log));
	await nextTask();
	assert.ok(log.length > 0 && log.length < 20, `${log.length}`);
	assert.equal(await result, 20);
});

test('abandoned work goes no further and hands over nothing', async () => {
	const log: number[] = [];
	const results: number[] = [];
	const stop = runInSlices(workOf(20, 4, log), (result) => results.push(result));
	await nextTask();
	stop();
	const done = log.length;
	assert.ok(done > 0 && done < 20);
	await wait(50);
	assert.equal(log.length, done);
	assert.deepEqual(results, []);
});

test('work that is abandoned at once never begins', async () => {
	const log: number[] = [];
	runInSlices(workOf(1, 0, log), () => log.push(0))();
	await wait(20);
	assert.deepEqual(log, []);
});
