/** What was typed, short enough for a message: its first line, and no more than 40 characters of it. */
export function shorten(typed: string): string {
	const [line = ''] = typed.trim().split('\n');
	return line.length < typed.trim().length || line.length > 40
		? `${line.slice(0, 40).trimEnd()}…`
		: line;
}
