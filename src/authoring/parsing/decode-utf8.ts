/** Where a word could not be read because its bytes are not UTF-8, and what to tell the editor. */
export interface Garbled {
	/** `line` and `column` count from 1. */
	line: number;
	column: number;
	message: string;
}

/**
 * Decodes the bytes of a text file as UTF-8, whatever system wrote it. Drops a byte order mark and ends every line with
 * a line feed.
 * @returns `garbled`: the first word that is not valid UTF-8. Its message reads the word as Windows-1252, the older
 * encoding of Western Europe.
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
