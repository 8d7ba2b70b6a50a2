import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FIXTURE_EDITION } from '../fixture-edition.ts';
import { mergeJson } from './merge-json.ts';
import { runScript, type ScriptResult } from './run-script.ts';

/** A copy of an edition’s content/ in a temporary folder, which a test changes and runs the project’s scripts on. */
export class EditionCopy {
	/** Path of the folder that holds the copy’s content/. */
	readonly root = mkdtempSync(join(tmpdir(), 'tumen-edition-'));

	/** @param from Folder that holds the content/ to copy: the invented edition’s by default. */
	constructor(from = FIXTURE_EDITION) {
		cpSync(join(from, 'content'), join(this.root, 'content'), { recursive: true });
	}

	/** Deletes the copy. */
	remove(): void {
		rmSync(this.root, { recursive: true });
	}

	/** Deletes a file or a folder of the copy. @param path As `content/interviews/invented-ferry`. */
	delete(path: string): void {
		rmSync(join(this.root, path), { recursive: true });
	}

	/** Returns the names of the files in a folder. @param path As `content/interviews/invented-ferry`. */
	list(path: string): string[] {
		return readdirSync(join(this.root, path));
	}

	/** Returns the text of a file. @param path As `content/site.json`. */
	read(path: string): string {
		return readFileSync(join(this.root, path), 'utf8');
	}

	/** Writes a file. @param path As `content/site.json`. */
	write(path: string, text: string): void {
		writeFileSync(join(this.root, path), text);
	}

	/** Replaces the value of a JSON file by what `change` makes of it. */
	changeJson<T>(path: string, change: (value: T) => T): void {
		this.write(path, `${JSON.stringify(change(JSON.parse(this.read(path)) as T), null, 2)}\n`);
	}

	/**
	 * Replaces the first `from` in a file.
	 * @throws {Error} If the file does not contain it.
	 */
	edit(path: string, from: string, to: string): void {
		const before = this.read(path);
		if (!before.includes(from)) throw new Error(`${path} has no "${from}".`);
		this.write(
			path,
			before.replace(from, () => to),
		);
	}

	/**
	 * Copies the content/ of another edition over the copy. A JSON file that exists in both is merged (see
	 * merge-json.ts), any other file is copied.
	 */
	overlay(from = FIXTURE_EDITION): void {
		const folder = join(from, 'content');
		for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
			const [source, target] = [join(folder, name), join(this.root, 'content', name)];
			if (statSync(source).isDirectory()) mkdirSync(target, { recursive: true });
			else if (name.endsWith('.json') && existsSync(target)) mergeFiles(target, source);
			else cpSync(source, target);
		}
	}

	/** Runs an npm script of the project on the copy. A failure is returned as the exit status, not thrown. */
	run(script: string, args: string[] = [], env: Record<string, string> = {}): ScriptResult {
		return runScript(script, args, { env: { EDITION_ROOT: this.root, ...env } });
	}

	/** Builds the copy into its folder `dist`, and returns the path of that folder. */
	build(env: Record<string, string> = {}): ScriptResult & { dist: string } {
		const dist = join(this.root, 'dist');
		return { dist, ...this.run('build', ['--outDir', dist], env) };
	}
}

function mergeFiles(below: string, above: string): void {
	const [lower, upper] = [below, above].map((file) => JSON.parse(readFileSync(file, 'utf8')));
	writeFileSync(below, `${JSON.stringify(mergeJson(lower, upper), null, 2)}\n`);
}
