import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { isMap, isNode, isPair, LineCounter, parseDocument, type Document } from 'yaml';
import { closest } from '../lib/closest.ts';
import type { Problem } from './problem.ts';

type Path = readonly (string | number)[];

/** A JSON or YAML text whose every value knows where it stands. */
export interface DataFile {
	/** Path from the top of the project. */
	file: string;
	value: unknown;
	/** A problem at the value (or, for a missing one, at what should hold it). */
	problem(path: Path, message: string): Problem;
	/** Mistakes of syntax. */
	problems: Problem[];
}

/** Reads a JSON file (JSON is YAML, so one parser gives lines for both). */
export const readDataFile = (root: string, file: string): DataFile =>
	parseData(file, readFileSync(`${root}/${file}`, 'utf8'));

/** Parses YAML or JSON. `firstLine` is the line of the file that the text starts on. */
export function parseData(file: string, text: string, firstLine = 1): DataFile {
	const lines = new LineCounter();
	const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
	const at = (offset: number) => {
		const { line, col } = lines.linePos(offset);
		return { file, line: line + firstLine - 1, column: Math.max(col, 1) };
	};
	return {
		file,
		value: document.errors.length > 0 ? undefined : document.toJS(),
		problem: (path, message) => ({ ...at(offsetOf(document, path)), message }),
		problems: document.errors.map((error) => ({ ...at(error.pos[0]), message: error.message })),
	};
}

/**
 * Checks a data file against its schema.
 * @returns The parsed value, or undefined with the mistakes pushed to `problems`.
 */
export function check<S extends z.ZodType>(
	data: DataFile,
	schema: S,
	problems: Problem[],
): z.output<S> | undefined {
	if (data.problems.length > 0) {
		problems.push(...data.problems);
		return undefined;
	}
	const result = schema.safeParse(data.value);
	if (result.success) return result.data;
	for (const issue of result.error.issues)
		problems.push(...explain(data, issue, fieldNames(schema)));
	return undefined;
}

function explain(data: DataFile, issue: z.core.$ZodIssue, fields: ReadonlySet<string>): Problem[] {
	const path = issue.path as Path;
	if (issue.code === 'invalid_union') {
		const likeliest = issue.errors.toSorted((a, b) => a.length - b.length)[0] ?? [];
		return likeliest.flatMap((inner) =>
			explain(data, { ...inner, path: [...issue.path, ...inner.path] } as z.core.$ZodIssue, fields),
		);
	}
	if (issue.code === 'unrecognized_keys') {
		return issue.keys.map((key) =>
			data.problem(
				[...path, key],
				`Unknown field "${key}". ${suggest(key, fields, siblings(data, path))}`,
			),
		);
	}
	const value = path.reduce<unknown>((v, key) => (v as Record<string, unknown>)?.[key], data.value);
	const field = path.length > 0 ? `"${path.at(-1)}"` : 'The file';
	if (value === undefined) return [data.problem(path, `${field} is missing. Add it.`)];
	return [data.problem(path, `${field} is ${JSON.stringify(value)}. ${issue.message}`)];
}

function suggest(key: string, fields: ReadonlySet<string>, present: readonly string[]): string {
	const near = closest(key, fields);
	return near && !present.includes(near)
		? `Did you mean "${near}"? If not, delete it.`
		: 'Delete it, or see src/edition/schema.ts for the fields there are.';
}

/** Every field name that a schema knows, at any depth. */
function fieldNames(schema: z.ZodType): Set<string> {
	const names = new Set<string>();
	const visit = (node: unknown): void => {
		if (typeof node !== 'object' || node === null) return;
		for (const [key, value] of Object.entries(node)) {
			if (key === 'properties') for (const name of Object.keys(value as object)) names.add(name);
			visit(value);
		}
	};
	visit(z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' }));
	return names;
}

function siblings(data: DataFile, path: Path): string[] {
	const value = path.reduce<unknown>((v, key) => (v as Record<string, unknown>)?.[key], data.value);
	return Object.keys((value as object) ?? {});
}

/** Where the value at `path` starts; for a missing one, where its nearest ancestor does. */
function offsetOf(document: Document.Parsed, path: Path): number {
	for (let length = path.length; length > 0; length--) {
		const parent =
			length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
		const key = path[length - 1];
		if (isMap(parent)) {
			const pair = parent.items.find(
				(item) => isPair(item) && isNode(item.key) && String(item.key) === String(key),
			);
			if (pair && isNode(pair.key) && pair.key.range) return pair.key.range[0];
		}
		const node = document.getIn(path.slice(0, length), true);
		if (isNode(node) && node.range) return node.range[0];
	}
	return document.contents?.range?.[0] ?? 0;
}
