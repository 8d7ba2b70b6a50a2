/** Shortens a typed text for a message: to its first line, and to at most 40 characters and “…”. */
export function shorten(typed: string): string {
	const [line = ''] = typed.trim().split('\n');
	return line.length < typed.trim().length || line.length > 40
		? `${line.slice(0, 40).trimEnd()}…`
		: line;
}
