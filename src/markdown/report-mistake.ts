import type { Nodes } from 'mdast';
import type { VFile } from 'vfile';

/** Notes an editor’s mistake in `file`, at a node or a place. Reading goes on, so that all are told at once. */
export function noteMistake(file: VFile, reason: string, where: Nodes | Place): void {
	const place = 'type' in where ? where.position : where;
	file.message(reason, place).fatal = true;
}

/** Where something stands in a file; all count from 1, but for the offset. */
interface Place {
	line: number;
	column: number;
	offset: number;
}

/** Where `typed` stands in `file`, from `offset` on; there, if nowhere. */
export function placeOf(file: VFile, typed: string, offset = 0): Place {
	const source = String(file);
	const at = Math.max(source.indexOf(typed, offset), offset);
	const before = source.slice(0, at).split('\n');
	return { line: before.length, column: before.at(-1)!.length + 1, offset: at };
}

/** @throws {VFileMessage} The first mistake noted in `file`, if there is one. */
export function stopAtMistakes({ messages }: VFile): void {
	const first = messages.find(({ fatal }) => fatal);
	if (first) throw first;
}
