import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, utimesSync } from 'node:fs';
import { join } from 'node:path';

/** First and last second that a file’s time can be: the years 2000 to 2019. */
const [FIRST, LAST] = [Date.UTC(2000) / 1000, Date.UTC(2020) / 1000 - 1];

/**
 * Gives every file in a folder and its subfolders a modification time that is computed from its content. nginx, Apache
 * and Caddy make the entity tag from time and size, so that a file which a rebuild did not change keeps its tag, and
 * browsers keep their copies. The time says nothing about when a file was written.
 * @param root Path of the folder.
 */
export function setFileTimes(root: string): void {
	for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
		if (!entry.isFile()) continue;
		const file = join(entry.parentPath, entry.name);
		const seconds = secondsOf(readFileSync(file));
		utimesSync(file, seconds, seconds);
	}
}

/** Returns a time for a content, in whole seconds since 1970: nginx uses no fractions. */
function secondsOf(content: Uint8Array): number {
	const number = createHash('sha256').update(content).digest().readUInt32BE();
	return FIRST + (number % (LAST - FIRST + 1));
}
