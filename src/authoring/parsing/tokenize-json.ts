import type { SyntaxMistake } from './parsed-text.ts';
import { shorten } from './shorten.ts';

/**
 * A token of JSON: a mark such as `{`, a text in quotation marks, any other word, or the end of the file.
 * `start` and `end` are offsets in characters; `end` is that of the character after the token.
 */
export interface Token {
	type: '{' | '}' | '[' | ']' | ',' | ':' | 'text' | 'word' | 'end';
	start: number;
	end: number;
	/** As the editor typed it. */
	typed: string;
	/** The string that a text stands for: without quotation marks, escapes decoded. */
	says?: string;
}

/** The quotation marks that editors and their word processors put around texts. JSON allows only `"`. */
const QUOTES = '"“”„‟«»‘’‚\'`';
const BLANK = /[\s\uFEFF]+/y;
const COMMENT = /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/y;
const TEXT = /"(?:[^"\\\n]|\\[^\n])*"/y;
const WORD = /[^\s{}[\],:"“”„]+/y;

/**
 * Splits a JSON text into tokens; the last one has the type `end`. Reads a mistyped token as the editor meant it, and
 * adds the mistake to `mistakes`.
 */
export function tokenizeJson(text: string): { tokens: Token[]; mistakes: SyntaxMistake[] } {
	const tokens: Token[] = [];
	const mistakes: SyntaxMistake[] = [];
	let offset = 0;
	const match = (pattern: RegExp): string | undefined => {
		pattern.lastIndex = offset;
		return pattern.exec(text)?.[0];
	};
	while (offset < text.length) {
		const blank = match(BLANK);
		const comment = text[offset] === '/' ? match(COMMENT) : undefined;
		if (blank) offset += blank.length;
		else if (comment) {
			const message = `"${shorten(comment)}" is a comment, and JSON has none. Delete it.`;
			mistakes.push({ offset, message });
			offset += comment.length;
		} else {
			const { mistake, ...token } = readToken(text, offset, match);
			if (mistake) mistakes.push({ offset, message: mistake });
			tokens.push(token);
			offset = token.end;
		}
	}
	tokens.push({ type: 'end', start: offset, end: offset, typed: '' });
	return { tokens, mistakes };
}

function readToken(
	text: string,
	start: number,
	match: (pattern: RegExp) => string | undefined,
): Token & { mistake?: string } {
	const token = (type: Token['type'], typed: string) => ({
		type,
		start,
		end: start + typed.length,
		typed,
	});
	const first = text[start]!;
	if ('{}[],:'.includes(first)) return token(first as Token['type'], first);
	const whole = match(TEXT);
	if (whole) return { ...token('text', whole), ...readText(whole) };
	if (QUOTES.includes(first)) {
		const typed = matchLooseText(text, start);
		return { ...token('text', typed), ...readLooseText(typed) };
	}
	return token('word', match(WORD) ?? first);
}

/** Reads a text in straight quotation marks. */
function readText(typed: string): { says: string; mistake?: string } {
	try {
		return { says: JSON.parse(typed) as string };
	} catch {
		const says = typed.slice(1, -1);
		const badEscape = /\\(?!["\\/bfnrt]|u[\da-fA-F]{4})./.exec(typed)?.[0];
		const mistake = badEscape
			? `"${badEscape}" says nothing in JSON. Write \\\\ for a backslash, or delete it.`
			: `A tab stands in "${shorten(says)}". Write a space instead.`;
		return { says, mistake };
	}
}

/**
 * Returns a text with wrong quotation marks, or without a closing one, as typed. It ends at the next quotation mark on
 * the line that a comma, a colon, a closing bracket or the line’s end follows; without such a mark, at the line’s end.
 */
function matchLooseText(text: string, start: number): string {
	const [line = ''] = text.slice(start).split('\n', 1);
	const closed = new RegExp(`^.[^${QUOTES}]*[${QUOTES}](?=\\s*(?:[,:\\]}]|$))`).exec(line)?.[0];
	return closed ?? line.replace(/[\s,]+$/, '');
}

function readLooseText(typed: string): { says: string; mistake: string } {
	const isClosed = typed.length > 1 && QUOTES.includes(typed.at(-1)!);
	const says = typed.slice(1, isClosed ? -1 : undefined);
	const mistake = isClosed
		? `${typed} has quotation marks that JSON does not know. Write it in straight ones: "${says}".`
		: `The text ${shorten(typed)} is not closed. Put a straight quotation mark, ", where it ends.`;
	return { says, mistake };
}
