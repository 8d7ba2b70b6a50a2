const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
const KNOWN = new Map<string, unknown>([
	['true', true],
	['false', false],
	['null', null],
]);
/** What is meant by words of other languages and habits. */
const MEANT = new Map([
	['none', 'null'],
	['nil', 'null'],
	['undefined', 'null'],
	['yes', 'true'],
	['no', 'false'],
]);

/** Reads what stands in JSON without quotation marks: a number, `true`, `false`, `null`, or what was meant by it. */
export function readWord(typed: string): { value: unknown; slip?: string } {
	if (KNOWN.has(typed)) return { value: KNOWN.get(typed) };
	if (NUMBER.test(typed)) return { value: Number(typed) };
	const lower = typed.toLowerCase();
	const word = MEANT.get(lower) ?? lower;
	if (KNOWN.has(word)) {
		return { value: KNOWN.get(word), slip: `"${typed}" is written ${word}. Write ${word}.` };
	}
	const number = asNumber(typed);
	if (number !== undefined) {
		const slip = `"${typed}" is not how JSON writes a number. Did you mean ${number}?`;
		return { value: number, slip: `${slip} If not, put it in quotation marks.` };
	}
	const slip = `"${typed}" stands without quotation marks. Write "${typed}" with straight ones around it.`;
	return { value: typed, slip };
}

/** `−5`, `+5`, `.5`, `05`, `42.3°` as the number that is meant. */
function asNumber(typed: string): number | undefined {
	const plain = typed.replace(/[−–]/, '-').replace(/^\+/, '').replace(/°$/, '');
	return /^-?(?:\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : undefined;
}
