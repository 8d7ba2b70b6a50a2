import type { Problem } from '#src/authoring/parsing/problem.ts';
import type { Project } from './project.ts';

/** Values of the fields by name: given as options, or typed as answers. */
export type Values = Record<string, string>;

/** A field of an entry. The editor gives it as an option with its name, or answers a question. */
export interface Field {
	name: string;
	/** The question, which also explains the option: “Its question, whole”. */
	question: string;
	/** Says in the help what holds if the field is left out: “optional”, “default: the newest”. */
	otherwise?: string;
	/** Returns the default value: the empty string if the field is optional, undefined if it must be given after all. */
	defaultValue?: (values: Values, project: Project) => string | undefined;
	/** Returns what is wrong with a value. */
	findMistake?: (value: string, values: Values, project: Project) => string | undefined;
}

/** What is to be written, and a message about what to do next. */
interface Draft {
	/** The new texts of files of content/, by their paths from the project’s folder. */
	changes: Map<string, string>;
	nextStep: string;
}

/** A kind of entry that `npm run new` can make. */
export interface DraftKind {
	/** What it makes, and in which file: “a place, in content/places.json”. */
	what: string;
	/** True for what has no drafts: it is published with the next build. */
	isPublished?: true;
	fields: Field[];
	/** Reports whether a mistake that content/ has with the entry only says what is still to be written. */
	isUnfinished?: (problem: Problem) => boolean;
	/** Makes the entry from valid values. Writes nothing. */
	make: (values: Values, project: Project) => Promise<Draft>;
}
