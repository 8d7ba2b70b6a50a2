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
 * The files of an edition, and the mistakes found in them so far.
 * Files are named by their path from the top of the project; each is read only once.
 */
export class ContentFolder {
	readonly problems: Problem[] = [];
	readonly #root: string;
	/** What was left out as a draft: see `draftKey`. */
	readonly drafts = new Set<string>();
	readonly #texts = new Map<string, string>();
	readonly #parsed = new Map<string, DataFile>();
	readonly #shown = new Map<string, DataFile>();
	readonly #withDrafts: boolean;

	/**
	 * @param root The top of the project, which holds `content`.
	 * @param withDrafts Whether drafts are read like all else.
	 */
	constructor(root: string, withDrafts = false) {
		this.#root = root;
		this.#withDrafts = withDrafts;
	}

	/** Notes that something is left out as a draft, where drafts are; whether it is. */
	leaveOut(kind: string, id: string, file: string): boolean {
		if (!this.#withDrafts) this.drafts.add(draftKey(kind, id, file));
		return !this.#withDrafts;
	}

	/** Whether something was left out as a draft. */
	isDraft(kind: string, id: string, file: string): boolean {
		return this.drafts.has(draftKey(kind, id, file));
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
		const { text, garbled } = decodeUtf8(readFileSync(this.pathTo(file)));
		if (garbled) this.problems.push({ file, ...garbled });
		this.#texts.set(file, text);
		return text;
	}

	/** A JSON file, unchecked, as far as it is no draft; that there is none is among its mistakes. */
	data(file: string): DataFile {
		return this.#shown.get(file) ?? this.#whole(file);
	}

	#whole(file: string): DataFile {
		const parsed =
			this.#parsed.get(file) ??
			(this.has(file) ? parseData(file, this.text(file)) : this.#missing(file));
		this.#parsed.set(file, parsed);
		return parsed;
	}

	/** A JSON file as its schema has it; undefined, with its mistakes noted, where it has any. */
	read<S extends z.ZodType>(file: string, schema: S): z.output<S> | undefined {
		return validateData(this.#whole(file), schema, this.problems);
	}

	/** The items of a JSON file by id, without drafts; empty, with its mistakes noted, where it has any. `kind`: see `draftKey`. */
	readList<S extends z.ZodType<{ id: string; draft?: true | undefined }>>(
		file: string,
		itemSchema: S,
		kind = 'item',
	): Map<string, z.output<S>> {
		const all = this.read(file, z.array(itemSchema)) ?? [];
		const kept = [...all.keys()].filter((index) => {
			const { id, draft } = all[index]!;
			return !(draft && this.leaveOut(kind, id, file));
		});
		const items = kept.map((index) => all[index]!);
		const whole = this.#whole(file);
		this.#shown.set(file, {
			...whole,
			problem: ([index, ...path], message) =>
				whole.problem(typeof index === 'number' ? [kept[index]!, ...path] : [], message),
		});
		this.problems.push(...duplicates(this.data(file), items));
		return new Map(items.map((item) => [item.id, item] as const));
	}

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
