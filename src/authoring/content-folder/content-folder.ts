import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, parse } from 'node:path';
import { z } from 'astro/zod';
import { draftKey } from '#src/shared/draft-key.ts';
import { nearestSpelling } from '#src/shared/text/nearest-spelling.ts';
import { type DataFile, parseData } from '../parsing/data-file.ts';
import { decodeUtf8 } from '../parsing/decode-utf8.ts';
import type { Problem } from '../parsing/problem.ts';
import { validateData } from './validate-data.ts';

/**
 * Reads the files of an edition and collects the mistakes in them.
 * A file is named by its path from the project’s folder, and is read only once.
 */
export class ContentFolder {
	/** The mistakes found so far. */
	readonly problems: Problem[] = [];
	readonly #root: string;
	/** Keys of the drafts that are left out: see `draftKey`. */
	readonly drafts = new Set<string>();
	readonly #texts = new Map<string, string>();
	readonly #parsed = new Map<string, DataFile>();
	/** Data files without their drafts: `problem` counts the items as `readList` returns them. */
	readonly #withoutDrafts = new Map<string, DataFile>();
	readonly #includesDrafts: boolean;
	readonly #unwritten: ReadonlyMap<string, string>;

	/**
	 * @param root The project’s folder, which contains `content`.
	 * @param withDrafts Whether drafts are read like published entries.
	 * @param unwritten Texts that take the place of files, or of files that do not exist yet, so that they can be checked
	 * before they are written.
	 */
	constructor(
		root: string,
		withDrafts = false,
		unwritten: ReadonlyMap<string, string> = new Map(),
	) {
		this.#root = root;
		this.#includesDrafts = withDrafts;
		this.#unwritten = unwritten;
	}

	/** Leaves out a draft, and adds its key to `drafts`, unless drafts are read. Reports whether it is left out. */
	excludeDraft(kind: string, id: string, file: string): boolean {
		if (!this.#includesDrafts) this.drafts.add(draftKey(kind, id, file));
		return !this.#includesDrafts;
	}

	/** Reports whether an entry was left out as a draft. */
	isDraft(kind: string, id: string, file: string): boolean {
		return this.drafts.has(draftKey(kind, id, file));
	}

	/** Reports whether a file or folder exists. */
	has(file: string): boolean {
		return (
			existsSync(this.pathTo(file)) ||
			this.#unwrittenIn(file).length > 0 ||
			this.#unwritten.has(file)
		);
	}

	/** Lists the paths of the files and folders directly in a folder, sorted by name; none if the folder is missing. */
	filesIn(folder: string): string[] {
		const path = this.pathTo(folder);
		const names = [...(existsSync(path) ? readdirSync(path) : []), ...this.#unwrittenIn(folder)];
		return [...new Set(names)].toSorted().map((name) => `${folder}/${name}`);
	}

	/** Lists the names of files and folders directly in a folder that `unwritten` has. */
	#unwrittenIn(folder: string): string[] {
		const inside = [...this.#unwritten.keys()].filter((file) => file.startsWith(`${folder}/`));
		return inside.map((file) => file.slice(folder.length + 1).split('/')[0]!);
	}

	/** Returns the path of a file or folder on the disk. */
	pathTo(file: string): string {
		return `${this.#root}/${file}`;
	}

	/**
	 * Returns the text of a file. Adds a mistake to `problems` if it is not in UTF-8.
	 * @throws {Error} If there is no such file.
	 */
	text(file: string): string {
		const cached = this.#texts.get(file);
		if (cached !== undefined) return cached;
		const unwritten = this.#unwritten.get(file);
		if (unwritten !== undefined) return unwritten;
		const { text, garbled } = decodeUtf8(readFileSync(this.pathTo(file)));
		if (garbled) this.problems.push({ file, ...garbled });
		this.#texts.set(file, text);
		return text;
	}

	/**
	 * Returns a JSON file before its schema is checked. If it is missing, that is one of its `problems`.
	 * After `readList` its items are counted without drafts.
	 */
	data(file: string): DataFile {
		return this.#withoutDrafts.get(file) ?? this.#fullData(file);
	}

	#fullData(file: string): DataFile {
		const parsed =
			this.#parsed.get(file) ??
			(this.has(file) ? parseData(file, this.text(file)) : this.#missing(file));
		this.#parsed.set(file, parsed);
		return parsed;
	}

	/** Reads a JSON file as its schema defines it. Returns undefined and adds to `problems` if it has mistakes. */
	read<S extends z.ZodType>(file: string, schema: S): z.output<S> | undefined {
		return validateData(this.#fullData(file), schema, this.problems);
	}

	/**
	 * Reads a JSON file with a list of items and returns them by id, without drafts. Returns an empty map and adds to
	 * `problems` if it has mistakes.
	 * @param kind Kind of the items: see `draftKey`.
	 */
	readList<S extends z.ZodType<{ id: string; draft?: true | undefined }>>(
		file: string,
		itemSchema: S,
		kind = 'item',
	): Map<string, z.output<S>> {
		const all = this.read(file, z.array(itemSchema)) ?? [];
		const published = [...all.keys()].filter((index) => {
			const { id, draft } = all[index]!;
			return !(draft && this.excludeDraft(kind, id, file));
		});
		const items = published.map((index) => all[index]!);
		const full = this.#fullData(file);
		this.#withoutDrafts.set(file, {
			...full,
			problem: ([index, ...path], message) =>
				full.problem(typeof index === 'number' ? [published[index]!, ...path] : [], message),
		});
		this.problems.push(...findDuplicates(this.data(file), items));
		return new Map(items.map((item) => [item.id, item] as const));
	}

	/** Makes the data of a missing file: without a value, and with the mistake in `problems`. */
	#missing(file: string): DataFile {
		const problem = (_: unknown, message: string) => ({ file, line: 1, column: 1, message });
		const siblings = this.filesIn(dirname(file)).map((path) => parse(path));
		const others = new Map(siblings.map(({ name, base }) => [name, base]));
		const { name, base } = parse(file);
		const near = others.get(nearestSpelling(name, others.keys()) ?? '');
		const remedy = near ? `Did you mean "${near}"? Rename it to "${base}".` : 'Restore it.';
		const missing = problem([], `There is no ${file}. ${remedy}`);
		return { file, value: undefined, problem, problems: [missing] };
	}
}

/** Finds ids that two items have. */
function findDuplicates(data: DataFile, items: readonly { id: string }[]): Problem[] {
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
