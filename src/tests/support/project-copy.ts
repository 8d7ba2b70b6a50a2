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

/** A copy of this project in a temporary folder, with links to its packages, that a test changes and builds. */
export class ProjectCopy {
	readonly root: string;
	readonly #temporaryFolder = mkdtempSync(join(tmpdir(), 'tumen-copy-'));

	/** @param folder Path of the copy within the temporary folder. */
	constructor(folder = '') {
		this.root = join(this.#temporaryFolder, folder);
		for (const part of PARTS) cpSync(part, join(this.root, part), { recursive: true });
		symlinkSync(resolve('node_modules'), join(this.root, 'node_modules'));
	}

	remove(): void {
		rmSync(this.#temporaryFolder, { recursive: true });
	}

	/**
	 * Replaces the first `from` in a file.
	 * @throws {Error} If the file does not contain it.
	 */
	edit(file: string, from: string, to: string): void {
		const path = join(this.root, file);
		const before = readFileSync(path, 'utf8');
		if (!before.includes(from)) throw new Error(`${file} has no "${from}".`);
		writeFileSync(path, before.replace(from, to));
	}

	/**
	 * Copies a folder of this project over the copy. A JSON file that exists in both is merged (see merge-json.ts), any
	 * other file is copied.
	 */
	overlay(folder: string): void {
		for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
			const [from, to] = [join(folder, name), join(this.root, name)];
			if (statSync(from).isDirectory()) mkdirSync(to, { recursive: true });
			else if (name.endsWith('.json') && existsSync(to)) writeFileSync(to, mergeFiles(to, from));
			else cpSync(from, to);
		}
	}

	/** Runs an npm script of the project. A failure is returned as the exit status, not thrown. */
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

function mergeFiles(below: string, above: string): string {
	const [lower, upper] = [below, above].map((file) => JSON.parse(readFileSync(file, 'utf8')));
	return `${JSON.stringify(mergeJson(lower, upper), null, 2)}\n`;
}
