const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
const LITERALS = new Map<string, unknown>([
	['true', true],
	['false', false],
	['null', null],
]);
/** Words that editors type from habit or from other languages → the literal of JSON that they mean. */
const MEANT = new Map([
	['none', 'null'],
	['nil', 'null'],
	['undefined', 'null'],
	['yes', 'true'],
	['no', 'false'],
]);

/**
 * Reads a word without quotation marks: a number, `true`, `false` or `null`, or a mistyped form of one of these.
 * @returns The value that was meant and, if JSON does not allow the word, `mistake`: the message to the editor.
 */
export function readJsonWord(typed: string): { value: unknown; mistake?: string } {
	if (LITERALS.has(typed)) return { value: LITERALS.get(typed) };
	if (NUMBER.test(typed)) return { value: Number(typed) };
	const lower = typed.toLowerCase();
	const word = MEANT.get(lower) ?? lower;
	if (LITERALS.has(word)) {
		return { value: LITERALS.get(word), mistake: `"${typed}" is written ${word}. Write ${word}.` };
	}
	const number = asNumber(typed);
	if (number !== undefined) {
		const message = `"${typed}" is not how JSON writes a number. Did you mean ${number}?`;
		return { value: number, mistake: `${message} If not, put it in quotation marks.` };
	}
	const mistake = `"${typed}" stands without quotation marks. Write "${typed}" with straight ones around it.`;
	return { value: typed, mistake };
}

/** Reads `−5`, `+5`, `.5`, `05` or `42.3°` as the number that is meant. */
function asNumber(typed: string): number | undefined {
	const plain = typed.replace(/[−–]/, '-').replace(/^\+/, '').replace(/°$/, '');
	return /^-?(?:\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : undefined;
}
