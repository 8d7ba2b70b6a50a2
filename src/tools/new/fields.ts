import { dateMistake } from '#src/shared/text/date.ts';
import { unknownId } from '#src/shared/text/unknown-id.ts';
import type { Field, Values } from './kind.ts';
import { idMistake, toId } from './new-id.ts';
import type { Project } from './project.ts';

const isEmpty = (value: string) => (value.trim() === '' ? 'It must not be empty.' : undefined);

/** A text that must be there. */
export const text = (name: string, ask: string): Field => ({ name, ask, mistake: isEmpty });

/** A text that can be left out. */
export const optional = (name: string, ask: string): Field => ({ name, ask, usual: () => '' });

/** A year, month or day; `whole`: a day. */
export const date = (name: string, ask: string, whole = false): Field => ({
	name,
	ask,
	mistake: (value) =>
		dateMistake(value) ??
		(whole && value.length < 10 ? 'Give the day too: "2026-02-28".' : undefined),
});

/** One of some words; the first, if nothing else is said. */
export const choice = (
	name: string,
	ask: string,
	of: (project: Project, values: Values) => readonly string[],
): Field => ({
	name,
	ask,
	usual: (values, project) => of(project, values)[0]!,
	mistake: (value, values, project) => {
		const words = of(project, values);
		return words.includes(value)
			? undefined
			: unknownId(name, value, words, `choose one of ${words.join(', ')}`);
	},
});

/** The interview that something belongs to; the newest, if nothing else is said. */
export const interview: Field = choice('interview', 'Of which interview', ({ catalog }) => [
	...catalog.interviews.keys(),
]);

/**
 * The id of something new, made from another field unless one is given.
 * @param known The ids of its kind that there are.
 */
export const id = (
	kind: string,
	from: string,
	known: (values: Values, project: Project) => Pick<ReadonlySet<string>, 'has'>,
): Field => ({
	name: 'id',
	ask: 'Its id, which is part of addresses and never changes',
	usual: (values) => toId(values[from] ?? ''),
	mistake: (value, values, project) =>
		idMistake(kind, value, {
			known: known(values, project),
			interview: values['interview'],
			record: project.record,
		}),
});

/** Ids of other things, with commas between, or none. */
export const ids = (
	name: string,
	ask: string,
	what: string,
	known: (values: Values, project: Project) => Pick<ReadonlySet<string>, 'has' | 'keys'>,
): Field => ({
	name,
	ask: `${ask}, with commas between`,
	usual: () => '',
	mistake: (value, values, project) => {
		const there = known(values, project);
		const wrong = listOf(value).find((one) => !there.has(one));
		return wrong && unknownId(what, wrong, there.keys(), `make it first: npm run new ${what}`);
	},
});

/** What stands between the commas. */
export const listOf = (value: string): string[] =>
	value
		.split(',')
		.map((one) => one.trim())
		.filter(Boolean);
