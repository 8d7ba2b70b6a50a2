import { z } from 'astro/zod';
import { plainMessage } from '#src/schema/plain-message.ts';
import { nearestSpelling } from '#src/shared/text/nearest-spelling.ts';
import type { DataFile } from '../parsing/data-file.ts';
import type { Path } from '../parsing/parsed-text.ts';
import type { Problem } from '../parsing/problem.ts';
import { shorten } from '../parsing/shorten.ts';

/**
 * Checks a data file against its schema, and adds the mistakes to `problems`.
 * @returns The parsed value, or undefined if there are mistakes.
 */
export function validateData<S extends z.ZodType>(
	data: DataFile,
	schema: S,
	problems: Problem[],
): z.output<S> | undefined {
	if (data.problems.length > 0) {
		problems.push(...data.problems);
		return undefined;
	}
	const repeated = findRepeated(data, data.value, []);
	problems.push(...repeated);
	const result = schema.safeParse(data.value, { error: plainMessage });
	if (result.success) return repeated.length > 0 ? undefined : result.data;
	const fields = fieldNames(schema);
	problems.push(...result.error.issues.flatMap((issue) => explain(data, issue, fields)));
	return undefined;
}

/**
 * Turns an issue of zod into messages to the editor. For a union, assumes the alternative with the fewest unknown fields
 * and, of several, that with the fewest mistakes.
 */
function explain(data: DataFile, issue: z.core.$ZodIssue, fields: ReadonlySet<string>): Problem[] {
	const path = issue.path as Path;
	if (issue.code === 'invalid_union') {
		const [likeliest = []] = issue.errors.toSorted(
			(a, b) => countUnknown(a) - countUnknown(b) || a.length - b.length,
		);
		return likeliest.flatMap((inner) =>
			explain(data, { ...inner, path: [...issue.path, ...inner.path] } as z.core.$ZodIssue, fields),
		);
	}
	const value = valueAt(data, path);
	if (issue.code === 'unrecognized_keys') {
		const present = Object.keys((value as object | undefined) ?? {});
		return issue.keys.map((key) =>
			data.problem([...path, key], `Unknown field "${key}". ${suggestField(key, fields, present)}`),
		);
	}
	const field = path.length > 0 ? `"${path.at(-1)}"` : 'The file';
	return [data.problem(path, `${field} is ${describeValue(value)}. ${issue.message}`)];
}

/** Counts the fields that an alternative of a union does not have. */
const countUnknown = (issues: readonly z.core.$ZodIssue[]): number =>
	issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys : [])).length;

/** Finds words that a list contains twice, at any depth. */
function findRepeated(data: DataFile, value: unknown, path: Path): Problem[] {
	if (typeof value !== 'object' || value === null) return [];
	const entries: [number | string, unknown][] = Array.isArray(value)
		? [...value.entries()]
		: Object.entries(value);
	return entries.flatMap(([key, item]) => {
		const isRepeated =
			Array.isArray(value) && typeof item === 'string' && value.indexOf(item) < Number(key);
		if (!isRepeated) return findRepeated(data, item, [...path, key]);
		const message = `"${item}" is in this list twice. Keep one of them.`;
		return [data.problem([...path, key], message)];
	});
}

function describeValue(value: unknown): string {
	if (value === undefined) return 'missing';
	if (value === null) return 'empty';
	return typeof value === 'string' ? `"${shorten(value)}"` : shorten(JSON.stringify(value));
}

const valueAt = ({ value }: DataFile, path: Path): unknown =>
	path.reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], value);

function suggestField(
	key: string,
	fields: ReadonlySet<string>,
	present: readonly string[],
): string {
	const absent = [...fields].filter((field) => !present.includes(field));
	const near = nearestSpelling(key, absent);
	return near
		? `Did you mean "${near}"? If not, delete it.`
		: 'Delete it, or see src/schema/content.ts for the fields there are.';
}

/** Lists the names of all fields of a schema, at any depth. */
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
