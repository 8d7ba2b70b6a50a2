import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { findNewProblems } from '#src/authoring/check-content.ts';
import { findPlaceWarnings } from '#src/authoring/find-warnings.ts';
import { nearestSpelling } from '#src/shared/text/nearest-spelling.ts';
import type { DraftKind, Field, Values } from './parts/draft-kind.ts';
import { DRAFT_KINDS } from './draft-kinds.ts';
import { openProject, type Project } from './parts/project.ts';

/** Asks the editor a question and returns the answer; undefined if there is no terminal to ask in. */
export type Ask = ((question: string) => Promise<string>) | undefined;

/** A mistake in what the editor typed. It is printed without a stack trace. */
export class UsageError extends Error {}

/** The files that were written, and what the editor should know and do next. */
export interface WrittenDraft {
	files: string[];
	nextStep: string;
	isPublished: boolean;
}

/**
 * Writes the entry that the arguments describe, and asks for the fields that they leave out.
 * @param args The arguments as typed: `place --name Rajin`.
 * @param root Folder of the project.
 * @param print Shows the editor what is wrong with an answer.
 * @throws {UsageError} If an argument is wrong, with the likely correction, or if content/ would have a mistake with the
 * entry. Nothing is written then.
 */
export async function makeDraft(
	args: readonly string[],
	root: string,
	ask: Ask,
	print: (text: string) => void,
): Promise<WrittenDraft> {
	const [name = '', ...options] = args;
	const kind = DRAFT_KINDS[name];
	if (!kind) throw new UsageError(unknownMessage('kind', name, Object.keys(DRAFT_KINDS)));
	const given = readOptions(name, kind, options);
	const project = openProject(root);
	const values: Values = {};
	for (const field of kind.fields) {
		values[field.name] = await resolveValue(field, given[field.name], values, {
			project,
			ask,
			print,
		});
	}
	const { changes, nextStep } = await kind.make(values, project);
	const found = findNewProblems(root, changes);
	const problems = found.filter((problem) => !kind.isUnfinished?.(problem));
	if (problems.length > 0) {
		const lines = problems.map(({ file, message }) => `${file}  ${message}`);
		throw new UsageError(`Nothing is written, for it would be wrong:\n${lines.join('\n')}`);
	}
	const toDo = found.map(({ file, message }) => `Still to do: ${file}  ${message}`);
	const warnings = changes.has('content/places.json') ? findNewWarnings(root, changes) : [];
	for (const [file, content] of changes) {
		mkdirSync(dirname(`${root}/${file}`), { recursive: true });
		writeFileSync(`${root}/${file}`, content);
	}
	return {
		files: [...changes.keys()],
		nextStep: [...warnings, nextStep, ...toDo].join('\n'),
		isPublished: kind.isPublished ?? false,
	};
}

/** Returns the warnings about places that changes bring. */
function findNewWarnings(root: string, changes: ReadonlyMap<string, string>): string[] {
	const before = new Set(findPlaceWarnings(root).map(({ message }) => message));
	const messages = findPlaceWarnings(root, changes).map(({ message }) => message);
	return messages.filter((message) => !before.has(message)).map((one) => `Warning: ${one}`);
}

function readOptions(name: string, { fields }: DraftKind, args: string[]): Values {
	const names = fields.map((field) => field.name);
	const options = Object.fromEntries(names.map((option) => [option, { type: 'string' as const }]));
	const { tokens } = parseArgs({ args, options, strict: false, tokens: true });
	const values: Values = {};
	for (const token of tokens) {
		if (token.kind === 'positional') {
			throw new UsageError(
				`"${token.value}" belongs to no option. Put what has spaces in quotation marks.`,
			);
		}
		if (token.kind !== 'option') continue;
		if (!names.includes(token.name)) {
			throw new UsageError(unknownMessage(`option of ${name}`, token.name, names));
		}
		if (token.value === undefined) throw new UsageError(`--${token.name} needs a value.`);
		values[token.name] = token.value;
	}
	return values;
}

interface Context {
	project: Project;
	ask: Ask;
	print: (text: string) => void;
}

/** Returns the value of a field: the given one, or the editor’s answer. It asks until the answer is valid. */
async function resolveValue(
	{ name, question, defaultValue, findMistake }: Field,
	given: string | undefined,
	values: Values,
	{ project, ask, print }: Context,
): Promise<string> {
	const fallback = defaultValue?.(values, project);
	for (;;) {
		const isAsked = given === undefined && ask !== undefined;
		const hint = fallback ? ` (${fallback})` : fallback === '' ? ' (or nothing)' : '';
		const typed = isAsked ? (await ask(`${question}${hint}: `)).trim() : given;
		const value = typed === undefined || typed === '' ? fallback : typed;
		if (value === undefined && !isAsked) throw new UsageError(`--${name} is missing: ${question}.`);
		const wrong = findMistake?.(value ?? '', values, project);
		if (value !== undefined && !wrong) return value;
		if (!isAsked) throw new UsageError(`--${name}: ${wrong}`);
		print(`${wrong}\n`);
	}
}

/** Says that a name is unknown, suggests the nearest one and lists all. */
function unknownMessage(what: string, typed: string, known: readonly string[]): string {
	const near = nearestSpelling(typed, known);
	const meant = near ? ` Did you mean "${near}"?` : '';
	return `${typed === '' ? `Say which ${what}` : `Unknown ${what} "${typed}"`}.${meant} There are ${known.join(', ')}.`;
}
