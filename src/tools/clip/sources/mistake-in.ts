import { ContentError } from '#src/authoring/parsing/problem.ts';

/** Makes an error about a file of content/map that is wrong as a whole, such as a route that leads nowhere. */
export const mistakeIn = (file: string, message: string): ContentError =>
	new ContentError([{ file: `content/map/${file}`, line: 1, column: 1, message }]);
