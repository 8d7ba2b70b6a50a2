import type { ErrorCode } from 'yaml';
import type { SyntaxMistake } from './parsed-text.ts';
import { shorten } from './shorten.ts';

/** A common mistake in a line of YAML: how to recognise it, and the message to the editor. */
type MistakePattern = readonly [pattern: RegExp, explain: (match: readonly string[]) => string];

const LINE_MISTAKES: readonly MistakePattern[] = [
	[/^\s*\t/, () => 'This line begins with a tab. Write spaces instead.'],
	[
		/^[\s-]*([A-Za-z]+):(?=[^\s:/])(.*)$/,
		([, name, value]) => `"${name}:" needs a space after its colon. Write ${name}: ${value}`,
	],
	[
		/^([A-Za-z]+)(?: (.*))?$/,
		([line, name, value]) =>
			`"${shorten(line!)}" has no colon. Write ${name}: ${value ?? 'and its value'}`,
	],
	[
		/: +"((?:[^"\\]|\\.)*)$/,
		([, value]) =>
			`The text "${shorten(value!)} is not closed. Put a quotation mark, ", at its end.`,
	],
	[
		/: +"[^"]*"\s*[^\s#]/,
		() =>
			'The text goes on after its quotation mark. Put " around the whole, and write “ and ” within.',
	],
	[
		/: +"[^"]*(\\.)/,
		([, wrong]) => `"${wrong}" says nothing here. Write \\\\ for a backslash, or delete it.`,
	],
	[
		/: +'(.*[^'])'[^'\s].*$/,
		([, value]) =>
			`The apostrophe after "${shorten(value!)}" ends the text. Write ’, or put " around the whole.`,
	],
	[
		/: +'([^']*)$/,
		([, value]) => `The text '${shorten(value!)} is not closed. Put an apostrophe, ', at its end.`,
	],
	[
		/: +(\[[^\]]*)$/,
		([, list]) => `The list ${shorten(list!)} is not closed. Put a "]" at its end.`,
	],
	[
		/^[\s-]*([A-Za-z]+): +([^"'[{>|].*?:(?: .*)?)$/,
		([, name, value]) =>
			`The text "${shorten(value!)}" has a colon in it. Put quotation marks around the whole: ${name}: "…"`,
	],
	[
		/^[\s-]*([A-Za-z]+): +([@`%&*!?|>{].*)$/,
		([, name, value]) =>
			`The text "${shorten(value!)}" begins with a mark that means something else here. Put quotation marks around the whole: ${name}: "…"`,
	],
];

/** Mistakes of indentation: the line itself may be right, but it starts in the wrong column. */
const COLUMN_MISTAKES: readonly MistakePattern[] = [
	[
		/^- [A-Za-z]+:/,
		() => 'This line begins with a hyphen, as an item of a list. Delete the hyphen.',
	],
	[
		/^\s+(?:- )?[A-Za-z]+:/,
		() => 'This line does not stand under the one it belongs with. Begin both in the same column.',
	],
];

/**
 * Finds the mistake behind an error of the YAML parser. The parser often notices a mistake some lines after or before
 * it, so the lines from the error’s upwards are searched first, then those below.
 * @param offset Where the parser noticed the error, in characters from the start of the text.
 * @param code The parser’s code for the error, if it has one.
 */
export function explainYamlError(text: string, offset: number, code?: ErrorCode): SyntaxMistake {
	const lines = text.split('\n');
	const noticed = text.slice(0, offset).split('\n').length - 1;
	const offsetOf = (line: number) => lines.slice(0, line).join('\n').length + (line > 0 ? 1 : 0);
	if (code === 'DUPLICATE_KEY') {
		const name = /^[^:]*/.exec(text.slice(offset))![0];
		return { offset, message: `The field "${name}" is here twice. Keep one of them.` };
	}
	const upwards = lines
		.map((_, line) => line)
		.slice(0, noticed + 1)
		.reverse();
	const downwards = [...lines.keys()].slice(noticed + 1);
	const found =
		find(lines, [...upwards, ...downwards], LINE_MISTAKES) ??
		find(lines, [...downwards.slice(0, 1), ...upwards], COLUMN_MISTAKES);
	if (found) return { offset: offsetOf(found.line), message: found.message };
	const message = `"${shorten(lines[noticed]!)}" cannot be read. Write each field in a line of its own, its name, a colon, a space and its value; put quotation marks around a value with marks in it.`;
	return { offset: offsetOf(noticed), message };
}

/**
 * Finds the first line that matches one of `patterns`.
 * @param order Zero-based line numbers, in the order in which to look at them.
 */
function find(
	lines: readonly string[],
	order: readonly number[],
	patterns: readonly MistakePattern[],
) {
	for (const line of order) {
		for (const [pattern, explain] of patterns) {
			const match = pattern.exec(lines[line] ?? '');
			if (match) return { line, message: explain(match) };
		}
	}
	return undefined;
}
