import type { Interview } from './model/edition.ts';

/** Reports whether the answers of an interview are divided into statements: either all of them are, or none is. */
export const hasStatements = ({ answers }: Pick<Interview, 'answers'>): boolean =>
	answers.some(({ statements }) => statements.length > 0);
