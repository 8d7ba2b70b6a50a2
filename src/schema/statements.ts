import { z } from 'astro/zod';
import { id, line, text } from './parts.ts';

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
	says: line(25),
});

/** An entry of a file of statements. */
export type StatementRecord = z.infer<typeof statementSchema>;
