import { execFileSync, spawn } from 'node:child_process';

/** Time and memory that a command used. */
export interface ProcessUsage {
	/** Wall-clock time. */
	seconds: number;
	/** Processor time of the command and the processes that it started, summed over all processors. */
	processorSeconds: number;
	/** Largest resident memory of the command and the processes that it started, from samples every 0.5 s. */
	peakMegabytes: number;
}

const SAMPLE_MS = 500;
const KILOBYTES_IN_MEGABYTE = 1000;

/**
 * Runs a command and watches its processes with `ps`.
 * @throws {Error} If the command fails, with the last 4000 characters of its output.
 */
export function watchProcess(
	command: string,
	args: string[],
	options: { cwd: string; env?: NodeJS.ProcessEnv },
): Promise<ProcessUsage> {
	const started = performance.now();
	const { promise, resolve, reject } = Promise.withResolvers<ProcessUsage>();
	const child = spawn('time', ['-p', command, ...args], { ...options, shell: false });
	let output = '';
	for (const stream of [child.stdout, child.stderr]) {
		stream.on('data', (chunk) => {
			output = (output + chunk).slice(-4000);
		});
	}
	let peak = 0;
	const sampling = setInterval(() => {
		peak = Math.max(peak, treeKilobytes(child.pid!));
	}, SAMPLE_MS);
	child.on('error', reject);
	child.on('close', (code) => {
		clearInterval(sampling);
		if (code !== 0) return reject(new Error(`${command} ${args.join(' ')} failed:\n${output}`));
		const spent = ['user', 'sys'].map((name) =>
			new RegExp(`^${name} ([\\d.]+)$`, 'm').exec(output),
		);
		resolve({
			seconds: (performance.now() - started) / 1000,
			processorSeconds: spent.reduce((sum, match) => sum + Number(match?.[1]), 0),
			peakMegabytes: peak / KILOBYTES_IN_MEGABYTE,
		});
	});
	return promise;
}

/** Returns the resident memory of a process and its descendants, in kB. */
function treeKilobytes(root: number): number {
	const rows = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], { encoding: 'utf8' })
		.trim()
		.split('\n')
		.map((row) => row.trim().split(/\s+/).map(Number) as [number, number, number]);
	const family = new Set([root]);
	for (let size = 0; size < family.size;) {
		size = family.size;
		for (const [pid, parent] of rows) if (family.has(parent)) family.add(pid);
	}
	return rows.reduce((sum, [pid, , rss]) => sum + (family.has(pid) ? rss : 0), 0);
}
