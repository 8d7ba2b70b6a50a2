import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, parse } from 'node:path';
import { z } from 'astro/zod';
import { closest } from '../lib/closest.ts';
import { checkData } from './check-data.ts';
import { type DataFile, parseData } from './data-file.ts';
import { decode } from './decode.ts';
import type { Problem } from './problem.ts';

/**
 * The files of an edition, and the mistakes found in them so far.
 * Files are named by their path from the top of the project; each is read only once.
 */
export class ContentFolder {
	readonly problems: Problem[] = [];
	readonly #root: string;
	readonly #texts = new Map<string, string>();
	readonly #parsed = new Map<string, DataFile>();

	/** @param root The top of the project, which holds `content`. */
	constructor(root: string) {
		this.#root = root;
	}

	has(file: string): boolean {
		return existsSync(this.pathTo(file));
	}

	/** The files directly in a folder, by name; none if there is no such folder. */
	filesIn(folder: string): string[] {
		if (!this.has(folder)) return [];
		const names = readdirSync(this.pathTo(folder)).toSorted();
		return names.map((name) => `${folder}/${name}`);
	}

	/** Where a file or folder is on the disk. */
	pathTo(file: string): string {
		return `${this.#root}/${file}`;
	}

	/**
	 * The text of a file; that it is not in UTF-8 is noted.
	 * @throws If there is no such file.
	 */
	text(file: string): string {
		const kept = this.#texts.get(file);
		if (kept !== undefined) return kept;
		const { text, garbled } = decode(readFileSync(this.pathTo(file)));
		if (garbled) this.problems.push({ file, ...garbled });
		this.#texts.set(file, text);
		return text;
	}

	/** A JSON file, unchecked; that there is none is among its mistakes. */
	data(file: string): DataFile {
		const parsed =
			this.#parsed.get(file) ??
			(this.has(file) ? parseData(file, this.text(file)) : this.#missing(file));
		this.#parsed.set(file, parsed);
		return parsed;
	}

	/** A JSON file as its schema has it; undefined, with its mistakes noted, where it has any. */
	read<S extends z.ZodType>(file: string, schema: S): z.output<S> | undefined {
		return checkData(this.data(file), schema, this.problems);
	}

	/** The items of a JSON file by id; empty, with its mistakes noted, where it has any. */
	readList<S extends z.ZodType<{ id: string }>>(
		file: string,
		itemSchema: S,
	): Map<string, z.output<S>> {
		const items = this.read(file, z.array(itemSchema)) ?? [];
		this.problems.push(...duplicates(this.data(file), items));
		return new Map(items.map((item) => [item.id, item] as const));
	}

	#missing(file: string): DataFile {
		const problem = (_: unknown, message: string) => ({ file, line: 1, column: 1, message });
		const siblings = this.filesIn(dirname(file)).map((path) => parse(path));
		const others = new Map(siblings.map(({ name, base }) => [name, base]));
		const { name, base } = parse(file);
		const near = others.get(closest(name, others.keys()) ?? '');
		const remedy = near ? `Did you mean "${near}"? Rename it to "${base}".` : 'Restore it.';
		const missing = problem([], `There is no ${file}. ${remedy}`);
		return { file, value: undefined, problem, problems: [missing] };
	}
}

function duplicates(data: DataFile, items: readonly { id: string }[]): Problem[] {
	const firsts = new Map<string, number>();
	return items.flatMap(({ id }, index) => {
		const first = firsts.get(id);
		if (first === undefined) {
			firsts.set(id, index);
			return [];
		}
		const { line } = data.problem([first, 'id'], '');
		const message = `The id "${id}" is taken since line ${line}. Give this one another.`;
		return [data.problem([index, 'id'], message)];
	});
}
