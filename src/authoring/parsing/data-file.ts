import { parseJson } from './parse-json.ts';
import { parseYaml } from './parse-yaml.ts';
import type { Path } from './parsed-text.ts';
import type { Problem } from './problem.ts';

/** A parsed JSON or YAML text that knows the line and column of each value. */
export interface DataFile {
	/** Path from the project’s folder. */
	file: string;
	/** Undefined if the syntax has mistakes. */
	value: unknown;
	/** Makes a problem at a value or, if there is none, at the object or list that should contain it. */
	problem(path: Path, message: string): Problem;
	/** Mistakes in the syntax. */
	problems: Problem[];
}

/**
 * Parses a text as JSON if the file’s name ends in `.json`, otherwise as YAML.
 * @param firstLine Line of the file, from 1, on which the text starts.
 */
export function parseData(file: string, text: string, firstLine = 1): DataFile {
	const { value, mistakes, offsetOf } = file.endsWith('.json') ? parseJson(text) : parseYaml(text);
	const at = (offset: number) => {
		const before = text.slice(0, offset).split('\n');
		return { file, line: before.length + firstLine - 1, column: before.at(-1)!.length + 1 };
	};
	return {
		file,
		value: mistakes.length > 0 ? undefined : value,
		problem: (path, message) => ({ ...at(offsetOf(path)), message }),
		problems: mistakes.map(({ offset, message }) => ({ ...at(offset), message })),
	};
}
