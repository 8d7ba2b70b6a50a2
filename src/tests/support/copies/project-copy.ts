import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runScript, type ScriptResult } from './run-script.ts';

/** Entries at the top of the project that a copy does without: packages, the repository, and what scripts write. */
const LEFT_OUT = ['.astro', '.git', 'dist', 'dist-invented', 'node_modules', 'test-results'];

/** A copy of this project in a temporary folder, with links to its packages. */
export class ProjectCopy {
	readonly root: string;
	readonly #temporaryFolder = mkdtempSync(join(tmpdir(), 'tumen-copy-'));

	/** @param folder Path of the copy within the temporary folder. */
	constructor(folder = '') {
		this.root = join(this.#temporaryFolder, folder);
		mkdirSync(this.root, { recursive: true });
		for (const name of readdirSync('.'))
			if (!LEFT_OUT.includes(name)) cpSync(name, join(this.root, name), { recursive: true });
		symlinkSync(resolve('node_modules'), join(this.root, 'node_modules'));
	}

	/** Deletes the copy. */
	remove(): void {
		rmSync(this.#temporaryFolder, { recursive: true });
	}

	/** Replaces the copy’s content/ by that of an edition. @param from Folder that holds the content/ to take. */
	takeContent(from: string): void {
		const content = join(this.root, 'content');
		rmSync(content, { recursive: true });
		cpSync(join(from, 'content'), content, { recursive: true });
	}

	/** Runs an npm script of the copy. A failure is returned as the exit status, not thrown. */
	run(script: string, env: Record<string, string> = {}, args: string[] = []): ScriptResult {
		return runScript(script, args, { cwd: this.root, env });
	}
}
