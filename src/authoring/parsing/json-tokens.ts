import type { Slip } from './data-text.ts';
import { shorten } from './shorten.ts';

/** A piece of JSON: a mark such as `{`, a text in quotation marks, or any other word. */
export interface Token {
	type: '{' | '}' | '[' | ']' | ',' | ':' | 'text' | 'word' | 'end';
	start: number;
	end: number;
	/** As typed. */
	typed: string;
	/** What a text says. */
	says?: string;
}

/** Marks that editors, and their word processors, put around texts. */
const QUOTES = '"“”„‟«»‘’‚\'`';
const BLANK = /[\s\uFEFF]+/y;
const COMMENT = /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/y;
const TEXT = /"(?:[^"\\\n]|\\[^\n])*"/y;
const WORD = /[^\s{}[\],:"“”„]+/y;

/** Cuts a JSON text into tokens, the last of them `end`. What is typed wrongly is read as it was meant, and is a slip. */
export function tokenize(text: string): { tokens: Token[]; slips: Slip[] } {
	const tokens: Token[] = [];
	const slips: Slip[] = [];
	let at = 0;
	const match = (pattern: RegExp): string | undefined => {
		pattern.lastIndex = at;
		return pattern.exec(text)?.[0];
	};
	while (at < text.length) {
		const blank = match(BLANK);
		const comment = text[at] === '/' ? match(COMMENT) : undefined;
		if (blank) at += blank.length;
		else if (comment) {
			const message = `"${shorten(comment)}" is a comment, and JSON has none. Delete it.`;
			slips.push({ offset: at, message });
			at += comment.length;
		} else {
			const { slip, ...token } = readToken(text, at, match);
			if (slip) slips.push({ offset: at, message: slip });
			tokens.push(token);
			at = token.end;
		}
	}
	tokens.push({ type: 'end', start: at, end: at, typed: '' });
	return { tokens, slips };
}

function readToken(
	text: string,
	start: number,
	match: (pattern: RegExp) => string | undefined,
): Token & { slip?: string } {
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
		const typed = looseText(text, start);
		return { ...token('text', typed), ...readLooseText(typed) };
	}
	return token('word', match(WORD) ?? first);
}

/** What a text in straight quotation marks says. */
function readText(typed: string): { says: string; slip?: string } {
	try {
		return { says: JSON.parse(typed) as string };
	} catch {
		const says = typed.slice(1, -1);
		const wrong = /\\(?!["\\/bfnrt]|u[\da-fA-F]{4})./.exec(typed)?.[0];
		const slip = wrong
			? `"${wrong}" says nothing in JSON. Write \\\\ for a backslash, or delete it.`
			: `A tab stands in "${shorten(says)}". Write a space instead.`;
		return { says, slip };
	}
}

/** From a quotation mark to the next one on the line that a comma, a colon, a bracket or nothing follows, else to the line’s end. */
function looseText(text: string, start: number): string {
	const [line = ''] = text.slice(start).split('\n', 1);
	const closed = new RegExp(`^.[^${QUOTES}]*[${QUOTES}](?=\\s*(?:[,:\\]}]|$))`).exec(line)?.[0];
	return closed ?? line.replace(/[\s,]+$/, '');
}

function readLooseText(typed: string): { says: string; slip: string } {
	const isClosed = typed.length > 1 && QUOTES.includes(typed.at(-1)!);
	const says = typed.slice(1, isClosed ? -1 : undefined);
	const slip = isClosed
		? `${typed} has quotation marks that JSON does not know. Write it in straight ones: "${says}".`
		: `The text ${shorten(typed)} is not closed. Put a straight quotation mark, ", where it ends.`;
	return { says, slip };
}
