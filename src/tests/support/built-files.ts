import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The files of a built site by their paths, each with the SHA-256 of its bytes. */
export function hashFiles(folder: string): Map<string, string> {
	const files = globSync('**', { cwd: folder }).filter((path) =>
		statSync(join(folder, path)).isFile(),
	);
	return new Map(
		files.sort().map((path) => {
			const hash = createHash('sha256').update(readFileSync(join(folder, path)));
			return [path.replaceAll('\\', '/'), hash.digest('hex')];
		}),
	);
}

/** The paths at which two built sites are not the same: other bytes, or no file in one of them. */
export function differences(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>) {
	const paths = new Set([...a.keys(), ...b.keys()]);
	return [...paths].filter((path) => a.get(path) !== b.get(path)).sort();
}
