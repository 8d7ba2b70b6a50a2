import type { Project } from './project.ts';

/** Values of the fields by name: given as options, or typed as answers. */
export type Values = Record<string, string>;

/** A field of a draft. The editor gives it as an option with its name, or answers a question. */
export interface Field {
	name: string;
	/** The question: “Its question, whole”. */
	question: string;
	/** Returns the default value; the empty string if the field is optional. */
	defaultValue?: (values: Values, project: Project) => string;
	/** Returns what is wrong with a value. */
	findMistake?: (value: string, values: Values, project: Project) => string | undefined;
}

/** The files that were written, and a message about what to do next. */
export interface WrittenDraft {
	files: string[];
	nextStep: string;
}

/** A kind of draft that `npm run new` can make. */
export interface DraftKind {
	fields: Field[];
	/** Writes the draft into the files of content/. */
	write: (values: Values, project: Project) => Promise<WrittenDraft>;
}
