import type { Interview } from '#src/edition/model/edition.ts';
import type { PermalinkRecord } from '#src/schema/permalinks.ts';
import { draftKey } from '#src/shared/draft-key.ts';
import { parsePassagePath, statementsFile } from '#src/shared/passage-path.ts';
import type { ContentFolder } from '../content-folder/content-folder.ts';
import { isDraftPassage } from '../content-folder/drafts.ts';
import type { Problem } from '../parsing/problem.ts';

const MISSING = 'The answer has no statements';

/** Reports whether a mistake is that an answer has no statements while others have. */
export const isMissingStatements = ({ message }: Problem): boolean => message.startsWith(MISSING);

/**
 * Checks the statements of an interview as a whole: either all its answers have them or none, no two have one id, and no
 * id was given up before. Adds the mistakes to `content.problems`.
 * @param files The passages of the interview.
 */
export function checkStatements(
	content: ContentFolder,
	{ introduction, answers }: Interview,
	files: readonly string[],
	{ moved }: PermalinkRecord,
): void {
	const answerFiles = files.filter((file) => parsePassagePath(file)?.answer !== undefined);
	if (answerFiles.some((file) => content.has(statementsFile(file)))) {
		for (const file of answerFiles) {
			if (content.has(statementsFile(file)) || isDraftPassage(content.text(file))) continue;
			const name = statementsFile(file).split('/').at(-1)!;
			const message = `${MISSING}, and others of the interview have. Write them in "${name}" beside it: npm run new statement.`;
			content.problems.push({ file, line: 1, column: 1, message });
		}
	}
	const homes = new Map<string, string>();
	for (const { file: passage, statements } of [introduction, ...answers]) {
		const file = statementsFile(passage);
		for (const [index, { id }] of statements.entries()) {
			const { problem } = content.data(file);
			const at = problem([index, 'id'], '');
			const home = homes.get(id);
			const successor = moved[draftKey('statement', id, file)];
			if (home) {
				const message = `The statement "${id}" stands already in ${home}. Give this one another id.`;
				content.problems.push({ ...at, message });
			} else if (successor) {
				const message = `The statement "${id}" was published once and is now "${successor.split('/').at(-1)}". Ids are never used again: give this one another.`;
				content.problems.push({ ...at, message });
			}
			if (!home) homes.set(id, `${file}:${at.line}`);
		}
	}
}
