import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Returns the SHA-256 hash of every file of a built site, in hexadecimal, and its modification time in ms, by its path
 * with forward slashes.
 */
export function hashFiles(folder: string): Map<string, string> {
	const files = globSync('**', { cwd: folder }).filter((path) =>
		statSync(join(folder, path)).isFile(),
	);
	return new Map(
		files.sort().map((path) => {
			const hash = createHash('sha256').update(readFileSync(join(folder, path)));
			const { mtimeMs } = statSync(join(folder, path));
			return [path.replaceAll('\\', '/'), `${hash.digest('hex')} ${mtimeMs}`];
		}),
	);
}

/** Lists the paths at which two built sites differ: bytes or times are different, or one site has no such file. */
export function listDifferentFiles(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>) {
	const paths = new Set([...a.keys(), ...b.keys()]);
	return [...paths].filter((path) => a.get(path) !== b.get(path)).sort();
}
