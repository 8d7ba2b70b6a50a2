import { z } from 'astro/zod';
import { id, text } from './parts.ts';

/** `says` has at most this many words. */
const MOST_WORDS = 25;

/** A text that fits on one line. */
const line = text.superRefine((value, context) => {
	const refuse = (message: string) => context.addIssue({ code: 'custom', message });
	const words = value.split(/\s+/).length;
	if (value.includes('\n')) refuse('It has more than one line. Write it as one.');
	else if (words > MOST_WORDS) refuse(`It has ${words} words. Say it in ${MOST_WORDS}.`);
});

/**
 * A statement of a passage: a sentence, or a clause that claims something of its own. An entry of
 * `<nn>-<answer>.statements.yaml`, or of `interview.statements.yaml` for the introduction. The entries stand in the order
 * of the text, and each statement runs to where the next begins.
 */
export const statementSchema = z.strictObject({
	/** Short and meant, unique in the interview. It is part of the address, `#s-not-for-free`, so it never changes. */
	id,
	/**
	 * The first words of the statement, as readers see them: without links and markers, all in one paragraph. The passage
	 * has them exactly once.
	 */
	words: text,
	/** What is claimed, and by whom, hedges kept: one line of ours, at most 25 words. */
	says: line,
});

/** An entry of a file of statements. */
export type StatementRecord = z.infer<typeof statementSchema>;
