import type { Interview, Statement } from '#src/edition/model/edition.ts';
import { statementsFile } from '#src/shared/passage-path.ts';
import { explainUnknownId } from '#src/shared/text/explain-unknown-id.ts';
import type { ContentFolder } from '../content-folder/content-folder.ts';

/**
 * Checks that each outcome that only points to another statement’s, `see`, points to an outcome of the same interview
 * that is written out. Adds the mistakes to `content.problems`.
 */
export function checkOutcomes(content: ContentFolder, { introduction, answers }: Interview): void {
	const passages = [introduction, ...answers];
	const statements = new Map(
		passages.flatMap((passage) => passage.statements.map((one) => [one.id, one] as const)),
	);
	for (const { file, statements: own } of passages) {
		for (const [index, statement] of own.entries()) {
			const message = pointerMistake(statement, statements);
			if (!message) continue;
			const data = content.data(statementsFile(file));
			content.problems.push(data.problem([index, 'outcome', 'see'], message));
		}
	}
}

/** Returns the message about an outcome that points to none; undefined if it is in order. */
function pointerMistake(
	{ id, outcome }: Statement,
	statements: ReadonlyMap<string, Statement>,
): string | undefined {
	if (!outcome || !('see' in outcome)) return undefined;
	const { see } = outcome;
	if (see === id) return `"${see}" is this statement. Write its outcome here, or name another.`;
	const target = statements.get(see);
	const outcomes = [...statements.values()].filter(
		(one) => one.outcome && 'verdict' in one.outcome,
	);
	if (!target) {
		const known = outcomes.map((one) => one.id);
		return explainUnknownId('statement', see, known, 'write the outcome here, without "see"');
	}
	if (!target.outcome) return `"${see}" has no outcome. Write it there, or here without "see".`;
	if ('verdict' in target.outcome) return undefined;
	return `"${see}" only points to "${target.outcome.see}" itself. Write "${target.outcome.see}".`;
}
