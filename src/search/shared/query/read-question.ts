/** What a query asks for, if it is a question: how far something is, or when it happened. */
export type Asked = 'distance' | 'date';

/** A query as a question. */
export interface Question {
	/** Undefined if it asks for neither a distance nor a date. */
	asked?: Asked;
	/** The words to search. */
	words: string[];
}

/** Words that ask for a distance or a date and are not searched, as sequences of folded words. */
const ASKING: readonly [Asked, string][] = [
	['distance', 'how far'],
	['distance', 'how long is'],
	['distance', 'how many km'],
	['distance', 'how many kilometres'],
	['distance', 'how many miles'],
	['distance', 'distance'],
	['distance', 'kilometres'],
	['distance', 'km'],
	['date', 'what year'],
	['date', 'which year'],
	['date', 'what date'],
	['date', 'when'],
];

/** Openings of other questions, which carry nothing either. */
const OPENINGS = ['how long', 'how many', 'how much', 'what about', 'tell me about'];

/**
 * Reads what a query asks for, and takes the words out that ask.
 * @param words Folded words of the query, with its stop words.
 * @returns The other words. If there are none, all of them, and nothing is asked.
 */
export function readQuestion(words: readonly string[]): Question {
	const text = ` ${words.join(' ')} `;
	const asking = ASKING.find(([, phrase]) => text.includes(` ${phrase} `));
	const opening = OPENINGS.find((phrase) => text.startsWith(` ${phrase} `));
	const phrase = asking?.[1] ?? opening;
	if (phrase === undefined) return { words: [...words] };
	const rest = text.replace(` ${phrase} `, ' ').split(' ').filter(Boolean);
	if (rest.length === 0) return { words: [...words] };
	return { ...(asking && { asked: asking[0] }), words: rest };
}
