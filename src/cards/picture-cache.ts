import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const DIGEST_BYTES = 32;

/** Pictures that were drawn before, in a folder that may be emptied at any time. */
export class PictureCache {
	readonly #folder: string;

	constructor(folder: string) {
		this.#folder = folder;
	}

	/** What was made for this key before, else what `make` makes. A damaged file is made again. */
	async take(key: string, make: () => Promise<Buffer>): Promise<Buffer> {
		const file = join(this.#folder, digest(key).toString('hex'));
		const kept = this.#read(file);
		if (kept) return kept;
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
			replaceFile(file, Buffer.concat([digest(body), body]));
		} catch {
			// A folder that cannot be written to costs time, not the picture.
		}
	}
}

/** Writes a file by way of another name, so that a build that runs at the same time reads all of it or nothing. */
export function replaceFile(file: string, content: Buffer): void {
	mkdirSync(dirname(file), { recursive: true });
	const part = `${file}.${randomUUID()}`;
	writeFileSync(part, content);
	renameSync(part, file);
}

const digest = (content: string | Buffer) => createHash('sha256').update(content).digest();
