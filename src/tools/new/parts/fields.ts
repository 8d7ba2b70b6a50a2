import { parsePassagePath } from '#src/shared/passage-path.ts';
import { dateMistake } from '#src/shared/text/date.ts';
import { explainUnknownId } from '#src/shared/text/explain-unknown-id.ts';
import type { Field, Values } from './draft-kind.ts';
import { findIdMistake, toId } from './new-id.ts';
import type { Project } from './project.ts';

/** Returns what is wrong with an empty text. */
const emptyMistake = (value: string) => (value.trim() === '' ? 'It must not be empty.' : undefined);

/** A text that must not be empty. */
export const text = (name: string, question: string): Field => ({
	name,
	question,
	findMistake: emptyMistake,
});

/** A text that can be left out. */
export const optional = (name: string, question: string): Field => ({
	name,
	question,
	otherwise: 'optional',
	defaultValue: () => '',
});

/** A date: a year, a month or a day; with `needsDay`, a day. */
export const date = (name: string, question: string, needsDay = false): Field => ({
	name,
	question,
	findMistake: (value) =>
		dateMistake(value) ??
		(needsDay && value.length < 10 ? 'Give the day too: "2026-02-28".' : undefined),
});

/**
 * A choice of one word from a list; by default the first word.
 * @param first What the first word is, for the help.
 */
export const choice = (
	name: string,
	question: string,
	optionsOf: (project: Project, values: Values) => readonly string[],
	first = 'the first',
): Field => ({
	name,
	question,
	otherwise: `default: ${first}`,
	defaultValue: (values, project) => optionsOf(project, values)[0]!,
	findMistake: (value, values, project) => {
		const options = optionsOf(project, values);
		return options.includes(value)
			? undefined
			: explainUnknownId(name, value, options, `choose one of ${options.join(', ')}`);
	},
});

/** The interview that the draft belongs to; by default the newest. */
export const interview: Field = choice(
	'interview',
	'The id of its interview',
	({ catalog }) => [...catalog.interviews.keys()],
	'the newest',
);

/** Maps the passages of the interview to their files, by the answer’s id or `introduction`. */
export const passages = (
	{ interview: interviewId }: Values,
	{ catalog }: Project,
): Map<string, string> =>
	new Map(
		catalog.interviews
			.get(interviewId!)!
			.files.map((file) => [parsePassagePath(file)?.answer ?? 'introduction', file]),
	);

/** The passage that the entry belongs to: an answer, or the introduction. */
export const passage: Field = {
	...text('answer', 'The answer it belongs to, by its id; “introduction” for the introduction'),
	findMistake: (value, values, project) => {
		const names = [...passages(values, project).keys()];
		return names.includes(value) ? undefined : `"${value}" is none of ${names.join(', ')}.`;
	},
};

/**
 * The id of the draft; by default it is made from another field.
 * @param from Name of that field; undefined if there is none, so that the id must be given.
 * @param known Returns the existing ids of the kind.
 */
export const id = (
	kind: string,
	from: string | undefined,
	known: (values: Values, project: Project) => Pick<ReadonlySet<string>, 'has'>,
): Field => ({
	name: 'id',
	question:
		'Its id, which is part of addresses and never changes: lower case letters a–z, digits and hyphens',
	...(from && { otherwise: `default: made from ${from}, if all its letters can be in ids` }),
	defaultValue: (values) => toId(values[from ?? ''] ?? ''),
	findMistake: (value, values, project) =>
		findIdMistake(kind, value, {
			known: known(values, project),
			interview: values['interview'],
			record: project.record,
		}),
});

/** A list of ids, separated by commas; it can be empty. `known` returns the existing ids. */
export const ids = (
	name: string,
	ask: string,
	kind: string,
	known: (values: Values, project: Project) => Pick<ReadonlySet<string>, 'has' | 'keys'>,
): Field => ({
	name,
	question: `${ask}, with commas between`,
	otherwise: 'optional',
	defaultValue: () => '',
	findMistake: (value, values, project) => {
		const existing = known(values, project);
		const wrong = splitList(value).find((one) => !existing.has(one));
		return (
			wrong && explainUnknownId(kind, wrong, existing.keys(), `make it first: npm run new ${kind}`)
		);
	},
});

/** Ids of answers of the interview; the list can be empty. */
export const answers = (question: string): Field =>
	ids('answers', question, 'answer', ({ interview: id }, { catalog }) => {
		const { answers: known } = catalog.interviews.get(id!)!;
		return { has: (one) => known.has(one), keys: () => known.keys() };
	});

/** Ids of notes of the interview; the list can be empty. */
export const notes = (question: string): Field =>
	ids(
		'notes',
		question,
		'note',
		({ interview: id }, { catalog }) => catalog.interviews.get(id!)!.notes,
	);

/** Keys of sources; the list can be empty. */
export const sources = (question: string): Field =>
	ids('sources', question, 'source', (_, { catalog }) => catalog.sources);

/** Splits a text at its commas and leaves out empty items. */
export const splitList = (value: string): string[] =>
	value
		.split(',')
		.map((one) => one.trim())
		.filter(Boolean);
