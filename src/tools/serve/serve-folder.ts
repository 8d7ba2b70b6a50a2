import { spawn } from 'node:child_process';
import { findFreePort, isListening } from './loopback.ts';

/**
 * Serves a built site on a free loopback port until `stop` is called or this process ends.
 * @throws {Error} If the server ends before it listens.
 */
export async function serveFolder(folder: string): Promise<{ origin: string; stop(): void }> {
	const port = await findFreePort();
	const args = ['src/tools/serve/static-server.ts', folder, '--port', String(port)];
	const server = spawn(process.execPath, args, { stdio: 'inherit' });
	const stop = () => void server.kill();
	process.once('exit', stop);
	while (!(await isListening(port))) {
		if (server.exitCode !== null)
			throw new Error(`The server of ${folder} ended before it listened.`);
	}
	return { origin: `http://127.0.0.1:${port}`, stop };
}
