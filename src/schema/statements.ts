import { z } from 'astro/zod';
import { nearestSpelling } from '#src/shared/text/nearest-spelling.ts';
import { VERDICTS } from '#src/shared/verdicts.ts';
import { id, line, text } from './parts.ts';
import { sceneSchema } from './scenes.ts';

/** What became of a statement. It needs a source: without one there is no outcome. */
const outcomeSchema = z.strictObject({
	/** See src/shared/verdicts.ts for what each says. */
	verdict: z.enum(VERDICTS, {
		error: ({ input }) => {
			const near = nearestSpelling(String(input), VERDICTS);
			return near ? `Did you mean "${near}"? The others are in src/shared/verdicts.ts.` : undefined;
		},
	}),
	/** What the verdict leaves out, in at most six words: “not in Siberia alone”. */
	qualifier: line(6).optional(),
	/** What was known on the day, where fairness asks for it: one sentence of prose, like a note’s. */
	known: text.optional(),
	/**
	 * What decides the verdict: one to three sentences of prose, like a note’s, dated and hedged as far as the sources are.
	 * It cites at least one source that was consulted.
	 */
	text,
	/** How sure the editors are. `medium`: one good source, or several of one side; the text says so. */
	certainty: z.enum(['high', 'medium'], {
		error: ({ input }) =>
			input === 'low'
				? 'What is so uncertain is not printed: delete the outcome, or find a better source.'
				: undefined,
	}),
	/** Ids of events of timeline.json that it rests on. */
	events: z.array(id).optional(),
	/** Ids of places that it rests on, besides those that its prose links to. */
	places: z.array(id).optional(),
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
	says: line(25),
	/** What the map shows while it is read. Without it the map shows the scene of the statement before. */
	map: sceneSchema.optional(),
	/**
	 * What became of it; or, if it belongs to the outcome of another statement of the interview, only `see` with the id of
	 * that statement.
	 */
	outcome: z.union([outcomeSchema, z.strictObject({ see: id })]).optional(),
});

/** An entry of a file of statements. */
export type StatementRecord = z.infer<typeof statementSchema>;

/** What became of a statement, as an editor typed it. */
export type OutcomeRecord = z.infer<typeof outcomeSchema>;
