import { execFileSync, type SpawnSyncReturns } from 'node:child_process';
import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { mergeJson } from './merge-json.ts';

const PARTS = ['content', 'public', 'src', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** A copy of this project in a temporary folder (its packages linked), to be changed and built. */
export class ProjectCopy {
	readonly root: string;
	readonly #top = mkdtempSync(join(tmpdir(), 'tumen-copy-'));

	/** @param folder Where it lies in the temporary folder. */
	constructor(folder = '') {
		this.root = join(this.#top, folder);
		for (const part of PARTS) cpSync(part, join(this.root, part), { recursive: true });
		symlinkSync(resolve('node_modules'), join(this.root, 'node_modules'));
	}

	remove(): void {
		rmSync(this.#top, { recursive: true });
	}

	/** Replaces the first `from` in a file, which must be there. */
	edit(file: string, from: string, to: string): void {
		const path = join(this.root, file);
		const before = readFileSync(path, 'utf8');
		if (!before.includes(from)) throw new Error(`${file} has no "${from}".`);
		writeFileSync(path, before.replace(from, to));
	}

	/**
	 * Lays a folder of this project over the copy: JSON that is there too is merged (see merge-json.ts), all else copied.
	 */
	overlay(folder: string): void {
		for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
			const [from, to] = [join(folder, name), join(this.root, name)];
			if (statSync(from).isDirectory()) mkdirSync(to, { recursive: true });
			else if (name.endsWith('.json') && existsSync(to)) writeFileSync(to, merged(to, from));
			else cpSync(from, to);
		}
	}

	/** Runs one of the project’s npm scripts; a failure is returned, not thrown. */
	run(script: string, env: Record<string, string> = {}): { status: number; output: string } {
		try {
			const output = execFileSync('npm', ['run', '--silent', script], {
				cwd: this.root,
				encoding: 'utf8',
				env: { ...process.env, ...env },
				stdio: 'pipe',
			});
			return { status: 0, output };
		} catch (error) {
			const { status, stdout, stderr } = error as SpawnSyncReturns<string>;
			return { status: status ?? 1, output: stdout + stderr };
		}
	}
}

function merged(below: string, above: string): string {
	const [one, other] = [below, above].map((file) => JSON.parse(readFileSync(file, 'utf8')));
	return `${JSON.stringify(mergeJson(one, other), null, 2)}\n`;
}
