import type { Project } from './project.ts';

/** What was given or answered, by the names of the fields. */
export type Values = Record<string, string>;

/** Something that is asked for, or given as an option of its name. */
export interface Field {
	name: string;
	/** The question: “Its question, whole”. */
	ask: string;
	/** What is taken if nothing is typed; the empty string where it can be left out. */
	usual?: (values: Values, project: Project) => string;
	/** What is wrong with a value. */
	mistake?: (value: string, values: Values, project: Project) => string | undefined;
}

/** What was written, and what is to be done now. */
export interface Written {
	files: string[];
	next: string;
}

/** A kind of thing that can be made. */
export interface Kind {
	fields: Field[];
	write: (values: Values, project: Project) => Promise<Written>;
}
