import { parseArgs } from 'node:util';
import { nearestSpelling } from '#src/shared/text/nearest-spelling.ts';
import type { Field, Kind, Values, Written } from './kind.ts';
import { KINDS_OF_NEW } from './kinds.ts';
import { openProject, type Project } from './project.ts';

/** A way to ask the editor; undefined where nobody can be asked. */
export type Ask = ((question: string) => Promise<string>) | undefined;

/** Something that the editor typed and that cannot be; said without a stack. */
export class Mistyped extends Error {}

/**
 * Makes what the arguments say, asking for what they leave open.
 * @param args As typed: `place --name Rajin`.
 * @param say Tells the editor what was wrong with an answer.
 * @throws {Mistyped} On arguments that cannot be, with what was probably meant.
 */
export async function makeNew(
	args: readonly string[],
	root: string,
	ask: Ask,
	say: (text: string) => void,
): Promise<Written> {
	const [name = '', ...options] = args;
	const kind = KINDS_OF_NEW[name];
	if (!kind) throw new Mistyped(unknown('kind', name, Object.keys(KINDS_OF_NEW)));
	const given = readOptions(name, kind, options);
	const project = openProject(root);
	const values: Values = {};
	for (const field of kind.fields) {
		values[field.name] = await settle(field, given[field.name], values, { project, ask, say });
	}
	return kind.write(values, project);
}

function readOptions(name: string, { fields }: Kind, args: string[]): Values {
	const names = fields.map((field) => field.name);
	const options = Object.fromEntries(names.map((one) => [one, { type: 'string' as const }]));
	const { tokens } = parseArgs({ args, options, strict: false, tokens: true });
	const values: Values = {};
	for (const token of tokens) {
		if (token.kind === 'positional') {
			throw new Mistyped(
				`"${token.value}" belongs to no option. Put what has spaces in quotation marks.`,
			);
		}
		if (token.kind !== 'option') continue;
		if (!names.includes(token.name)) {
			throw new Mistyped(unknown(`option of ${name}`, token.name, names));
		}
		if (token.value === undefined) throw new Mistyped(`--${token.name} needs a value.`);
		values[token.name] = token.value;
	}
	return values;
}

interface Context {
	project: Project;
	ask: Ask;
	say: (text: string) => void;
}

/** The value of a field: given, or what is answered, asked until it can be. */
async function settle(
	{ name, ask: question, usual, mistake }: Field,
	given: string | undefined,
	values: Values,
	{ project, ask, say }: Context,
): Promise<string> {
	const standard = usual?.(values, project);
	for (;;) {
		const isAsked = given === undefined && ask !== undefined;
		const hint = standard ? ` (${standard})` : standard === '' ? ' (or nothing)' : '';
		const typed = isAsked ? (await ask(`${question}${hint}: `)).trim() : given;
		const value = typed === undefined || typed === '' ? standard : typed;
		if (value === undefined && !isAsked) throw new Mistyped(`--${name} is missing: ${question}.`);
		const wrong = mistake?.(value ?? '', values, project);
		const isFine = value !== undefined && (!wrong || (value === '' && standard === ''));
		if (isFine) return value;
		if (!isAsked) throw new Mistyped(`--${name}: ${wrong}`);
		say(`${wrong}\n`);
	}
}

function unknown(what: string, typed: string, known: readonly string[]): string {
	const near = nearestSpelling(typed, known);
	const meant = near ? ` Did you mean "${near}"?` : '';
	return `${typed === '' ? `Say which ${what}` : `Unknown ${what} "${typed}"`}.${meant} There are ${known.join(', ')}.`;
}
