import { execFileSync, type SpawnSyncReturns } from 'node:child_process';

/** How a script ended: its exit status, and what it printed. */
export interface ScriptResult {
	status: number;
	output: string;
}

/**
 * Runs an npm script and returns how it ended; a failure is returned as its exit status, not thrown.
 * @param args Arguments after the script’s own.
 * @param options `cwd`: folder of the project, by default this one. `env`: variables added to those of this process.
 */
export function runScript(
	script: string,
	args: string[] = [],
	{ cwd, env = {} }: { cwd?: string; env?: Record<string, string> } = {},
): ScriptResult {
	try {
		const output = execFileSync('npm', ['run', '--silent', script, '--', ...args], {
			cwd,
			encoding: 'utf8',
			env: { ...process.env, ...env },
			stdio: 'pipe',
			maxBuffer: Infinity,
		});
		return { status: 0, output };
	} catch (error) {
		const { status, stdout, stderr } = error as SpawnSyncReturns<string>;
		return { status: status ?? 1, output: stdout + stderr };
	}
}
