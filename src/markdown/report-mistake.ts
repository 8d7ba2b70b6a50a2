import type { Nodes } from 'mdast';
import type { VFile } from 'vfile';

/**
 * Adds an editor’s mistake to the messages of `file`, at a node or a position. Does not stop the parsing, so that all
 * mistakes are listed together.
 */
export function reportMistake(file: VFile, reason: string, where: Nodes | Position): void {
	const position = 'type' in where ? where.position : where;
	file.message(reason, position).fatal = true;
}

/** A position in a file. `line` and `column` count from 1, `offset` counts characters from 0. */
interface Position {
	line: number;
	column: number;
	offset: number;
}

/** Returns the position of the first `typed` in `file` at or after `offset`; if there is none, that of `offset`. */
export function findPosition(file: VFile, typed: string, offset = 0): Position {
	const source = String(file);
	const at = Math.max(source.indexOf(typed, offset), offset);
	const before = source.slice(0, at).split('\n');
	return { line: before.length, column: before.at(-1)!.length + 1, offset: at };
}

/** @throws {VFileMessage} The first mistake reported in `file`, if there is one. */
export function throwFirstMistake({ messages }: VFile): void {
	const first = messages.find(({ fatal }) => fatal);
	if (first) throw first;
}
