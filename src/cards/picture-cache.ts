import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Length of the SHA-256 digest at the start of each file. */
const DIGEST_BYTES = 32;

/** Cache of drawn pictures, in a folder that may be emptied at any time. */
export class PictureCache {
	readonly #folder: string;

	constructor(folder: string) {
		this.#folder = folder;
	}

	/** Returns the cached picture of `key`, otherwise calls `make` and caches its result. A damaged file is replaced. */
	async getOrMake(key: string, make: () => Promise<Buffer>): Promise<Buffer> {
		const file = join(this.#folder, digest(key).toString('hex'));
		const cached = this.#read(file);
		if (cached) return cached;
		const made = await make();
		this.#write(file, made);
		return made;
	}

	#read(file: string): Buffer | undefined {
		try {
			const content = readFileSync(file);
			const body = content.subarray(DIGEST_BYTES);
			return digest(body).equals(content.subarray(0, DIGEST_BYTES)) ? body : undefined;
		} catch {
			return undefined;
		}
	}

	#write(file: string, body: Buffer) {
		try {
			writeAtomically(file, Buffer.concat([digest(body), body]));
		} catch {
			// Without a writable folder pictures are drawn again in each build, which only costs time.
		}
	}
}

/**
 * Writes a file under a temporary name and renames it, so that a build that runs at the same time reads the complete
 * file or none. Creates missing folders.
 * @throws If the folder cannot be written to.
 */
export function writeAtomically(file: string, content: Buffer): void {
	mkdirSync(dirname(file), { recursive: true });
	const part = `${file}.${randomUUID()}`;
	writeFileSync(part, content);
	renameSync(part, file);
}

const digest = (content: string | Buffer) => createHash('sha256').update(content).digest();
