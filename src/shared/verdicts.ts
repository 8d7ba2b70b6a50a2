/**
 * The verdicts on a statement, as editors type and readers see them, from the most to the least favourable; then those
 * that decide nothing. Each has its meaning for the legend. A verdict is about one statement, never about its speaker.
 */
export const VERDICT_MEANINGS = {
	'borne out': 'What was expected has happened, or what was asserted has been confirmed since.',
	'true when said':
		'It was right on the day. A qualifier says where it holds no longer, or not in full.',
	partly: 'One part of it is right, and another is not.',
	'not so far': 'It was offered as a possibility or an expectation, and has not happened yet.',
	'wrong when said': 'It contradicts what could be known on the day.',
	disputed: 'Serious sources disagree, or it depends on what the words are taken to mean.',
	open: 'It is not decided yet.',
	'cannot be known': 'No evidence that we can reach would decide it.',
} as const;

/** What the editors conclude about a statement from what has happened since. */
export type Verdict = keyof typeof VERDICT_MEANINGS;

/** The verdicts, in the order of the legend. */
export const VERDICTS = Object.keys(VERDICT_MEANINGS) as [Verdict, ...Verdict[]];

/** Returns a verdict as addresses have it: “true-when-said”. */
export const verdictSlug = (verdict: Verdict): string => verdict.replaceAll(' ', '-');
