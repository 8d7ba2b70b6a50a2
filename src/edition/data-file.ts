import { isMap, isNode, isPair, LineCounter, parseDocument, type Document } from 'yaml';
import type { Problem } from './problem.ts';

/** The way to a value: names of fields and positions in lists. */
export type Path = readonly (string | number)[];

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
 * Parses YAML or JSON (JSON is YAML, so one parser gives lines for both).
 * @param firstLine The line of the file that the text starts on.
 */
export function parseData(file: string, text: string, firstLine = 1): DataFile {
	const lines = new LineCounter();
	const parse = () => parseDocument(text, { lineCounter: lines, prettyErrors: false });
	const at = (offset: number) => {
		const { line, col } = lines.linePos(offset);
		return { file, line: line + firstLine - 1, column: Math.max(col, 1) };
	};
	const quick = text.length > LARGE ? parseJson(text) : undefined;
	if (quick !== undefined) {
		let whole: Document.Parsed | undefined;
		const problem = (path: Path, message: string) => {
			whole ??= parse();
			return { ...at(offsetOf(whole, path)), message };
		};
		return { file, value: quick, problem, problems: [] };
	}
	const document = parse();
	return {
		file,
		value: document.errors.length > 0 ? undefined : document.toJS(),
		problem: (path, message) => ({ ...at(offsetOf(document, path)), message }),
		problems: document.errors.map((error) => ({ ...at(error.pos[0]), message: error.message })),
	};
}

/**
 * From so many characters on, JSON is read by the machine’s own parser, and its lines are only looked for when there
 * is a problem: the other compares each name with all others of its object, which takes minutes for a long record.
 */
const LARGE = 500_000;

function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

/** Where the field or item at `path` starts; for a missing one, where its nearest ancestor does. */
function offsetOf(document: Document.Parsed, path: Path): number {
	for (let length = path.length; length > 0; length--) {
		const found = keyOffset(document, path.slice(0, length));
		if (found !== undefined) return found;
		const node = document.getIn(path.slice(0, length), true);
		if (isNode(node) && node.range) return node.range[0];
	}
	return document.contents?.range?.[0] ?? 0;
}

/** Where the name of the field at `path` starts. */
function keyOffset(document: Document.Parsed, path: Path): number | undefined {
	const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
	if (!isMap(parent)) return undefined;
	const name = String(path.at(-1));
	const pair = parent.items.find(
		(item) => isPair(item) && isNode(item.key) && String(item.key) === name,
	);
	return isNode(pair?.key) ? pair.key.range?.[0] : undefined;
}
