import type { Path } from './data-text.ts';
import { parseJson } from './parse-json.ts';
import { parseYaml } from './parse-yaml.ts';
import type { Problem } from './problem.ts';

/** A JSON or YAML text whose every value knows where it stands. */
export interface DataFile {
	/** Path from the top of the project. */
	file: string;
	/** Undefined where the syntax is broken. */
	value: unknown;
	/** A problem at the value (or, for a missing one, at what should hold it). */
	problem(path: Path, message: string): Problem;
	/** Mistakes of syntax. */
	problems: Problem[];
}

/**
 * Parses the text of a file: JSON where the file’s name says so, else YAML.
 * @param firstLine The line of the file that the text starts on.
 */
export function parseData(file: string, text: string, firstLine = 1): DataFile {
	const { value, slips, offsetOf } = file.endsWith('.json') ? parseJson(text) : parseYaml(text);
	const at = (offset: number) => {
		const before = text.slice(0, offset).split('\n');
		return { file, line: before.length + firstLine - 1, column: before.at(-1)!.length + 1 };
	};
	return {
		file,
		value: slips.length > 0 ? undefined : value,
		problem: (path, message) => ({ ...at(offsetOf(path)), message }),
		problems: slips.map(({ offset, message }) => ({ ...at(offset), message })),
	};
}
