import type { Catalog } from '#src/edition/model/catalog.ts';
import type { Passage, Statement } from '#src/edition/model/edition.ts';
import { locateStatements } from '#src/markdown/statements/locate-statements.ts';
import { wrapStatements } from '#src/markdown/statements/wrap-statements.ts';
import { statementSchema } from '#src/schema/statements.ts';
import { statementPath } from '#src/shared/address.ts';
import { parsePassagePath, statementsFile } from '#src/shared/passage-path.ts';
import type { ContentFolder } from '../content-folder/content-folder.ts';
import { readOutcome } from './read-outcome.ts';

/**
 * Reads the statements of a passage, puts each into a node of its own in `passage.body`, and adds the mistakes to
 * `content.problems`.
 * @param catalog Undefined: the ids in the outcomes are not looked up, and the statements have none.
 * @returns The statements in the order of the text; none if the passage has no file of statements, or if it has mistakes.
 */
export function readStatements(
	content: ContentFolder,
	{ file: passage, body, paragraphs }: Pick<Passage, 'file' | 'body' | 'paragraphs'>,
	catalog: Catalog | undefined,
): Statement[] {
	const file = statementsFile(passage);
	if (!content.has(file)) return [];
	const before = content.problems.length;
	const records = [...content.readList(file, statementSchema, 'statement').values()];
	if (content.problems.length > before) return [];
	const data = content.data(file);
	if (records.length === 0) content.problems.push(data.problem([], EMPTY));
	const report = (index: number, message: string) =>
		content.problems.push(data.problem([index, 'words'], message));
	const texts = paragraphs.map(({ text }) => text);
	const starts = locateStatements(
		texts,
		records.map(({ words }) => words),
		report,
	);
	if (content.problems.length > before) return [];
	const located = records.map(({ id, words }, index) => ({ id, words, start: starts[index]! }));
	const extents = wrapStatements(body, located, report);
	const { interview, answer } = parsePassagePath(passage)!;
	return extents.map(({ pieces, notes }, index) => ({
		...records[index]!,
		number: index + 1,
		path: statementPath(interview, answer, records[index]!.id),
		pieces,
		text: pieces.map(({ paragraph, from, to }) => texts[paragraph]!.slice(from, to)).join(' '),
		notes,
		outcome:
			catalog &&
			readOutcome({ content, catalog, passage, path: [index, 'outcome'] }, records[index]!),
	}));
}

const EMPTY = 'The list is empty. Write the statements of the text, or delete the file.';
