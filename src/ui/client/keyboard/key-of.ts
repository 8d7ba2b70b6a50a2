/** What a key types on an English layout, for keys of signs that shortcuts use. */
const SIGNS: Record<string, string> = { Slash: '/', Minus: '-', Equal: '=' };

/**
 * Returns the key of an event as on a layout with Latin letters, in small letters: “k” also for “л” or “ㅏ” on the same
 * key. A key that types a Latin letter, digit or sign on the reader’s own layout is that letter, wherever it lies.
 */
export function keyOf({ key, code }: Pick<KeyboardEvent, 'key' | 'code'>): string {
	if (/^[ -~]$/.test(key)) return key.toLowerCase();
	return SIGNS[code] ?? /^(?:Key|Digit)(.)$/.exec(code)?.[1]?.toLowerCase() ?? key;
}
