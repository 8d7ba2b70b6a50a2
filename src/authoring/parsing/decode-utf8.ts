/** A word that could not be read, for its bytes are not UTF-8. */
export interface Garbled {
	line: number;
	column: number;
	message: string;
}

/**
 * Reads the bytes of a text file as UTF-8, whatever system it was written on: without a byte order mark, and with
 * lines that end in a line feed.
 * @returns Where the bytes are none, the first word that shows it, as it would be in Western Europe’s older encoding.
 */
export function decodeUtf8(bytes: Uint8Array): { text: string; garbled?: Garbled } {
	const text = new TextDecoder().decode(bytes).replace(/\r\n?/g, '\n');
	const before = /^[^\uFFFD]*/.exec(text)![0].split('\n');
	const line = before.length;
	const original = new TextDecoder('windows-1252').decode(bytes).split(/\r\n?|\n/)[line - 1]!;
	const isGarbled = text.includes('\uFFFD') && !Buffer.from(bytes).includes('\uFFFD');
	if (!isGarbled) return { text };
	const start = /[\p{L}\p{N}]*$/u.exec(before.at(-1)!)![0];
	const column = before.at(-1)!.length + 1;
	const word = /^[\p{L}\p{N}]*/u.exec(original.slice(column - 1 - start.length))![0];
	const message = `A letter of "${word}" is not in UTF-8. Save the file again as UTF-8: editors have it under “Encoding”.`;
	return { text, garbled: { line, column, message } };
}
