import { readFileSync } from 'node:fs';
import { parse, parseDocument, type YAMLSeq } from 'yaml';
import { isMissingStatements } from '#src/authoring/checks/statements.ts';
import { ContentFolder } from '#src/authoring/content-folder/content-folder.ts';
import { readPassage } from '#src/authoring/passages/read-passage.ts';
import { locateStatements } from '#src/markdown/statements/locate-statements.ts';
import { type StatementRecord, statementSchema } from '#src/schema/statements.ts';
import { statementPath } from '#src/shared/address.ts';
import { parsePassagePath, statementsFile } from '#src/shared/passage-path.ts';
import type { DraftKind } from '../parts/draft-kind.ts';
import { id, interview, passage, passages, text } from '../parts/fields.ts';
import type { Project } from '../parts/project.ts';

/** A statement: an entry of the list beside its answer, at its place in the order of the text. */
export const statementKind: DraftKind = {
	what: 'a statement, in the file of statements beside its answer',
	isPublished: true,
	fields: [
		interview,
		passage,
		text(
			'words',
			'Its first words, as readers see them: found once in the answer, in one paragraph',
		),
		{
			...text('says', 'What is claimed, and by whom, hedges kept: one line of ours'),
			findMistake: (value) => {
				const result = statementSchema.shape.says.safeParse(value);
				return result.success ? undefined : result.error.issues[0]!.message;
			},
		},
		id('statement', 'words', ({ interview: interviewId }, { root, catalog }) => {
			const { files } = catalog.interviews.get(interviewId!)!;
			return new Set(
				files.flatMap((file) => recordsIn(root, statementsFile(file))).map((one) => one.id),
			);
		}),
	],
	isUnfinished: isMissingStatements,
	async make(values, project) {
		const home = passages(values, project).get(values['answer']!)!;
		const file = statementsFile(home);
		const { id: statement, words, says } = values as Record<string, string>;
		const before = readText(project.root, file);
		const list = parseDocument(before || '[]');
		const items = list.contents as YAMLSeq;
		items.flow = false;
		const at = positionOf(words!, home, recordsIn(project.root, file), project);
		items.items.splice(at, 0, list.createNode({ id: statement, words, says }));
		const { interview: interviewId, answer } = parsePassagePath(home)!;
		return {
			changes: new Map([[file, list.toString({ lineWidth: 0 })]]),
			nextStep: `Statement ${at + 1} of ${items.items.length}. The one before it ends now where it begins: see that both say what their words claim. Its address is /${statementPath(interviewId, answer, statement!)}, for ever once you have run npm run record.`,
		};
	},
};

function readText(root: string, file: string): string {
	try {
		return readFileSync(`${root}/${file}`, 'utf8');
	} catch {
		return '';
	}
}

const recordsIn = (root: string, file: string): StatementRecord[] => {
	const records: unknown = parse(readText(root, file));
	return Array.isArray(records) ? records : [];
};

/** Returns the position of a new statement among those of its passage; the last if its words are not found. */
function positionOf(
	words: string,
	file: string,
	records: readonly StatementRecord[],
	{ root, catalog }: Project,
): number {
	const { passage } = readPassage(new ContentFolder(root, true), file, catalog) ?? {};
	const texts = passage?.paragraphs.map((paragraph) => paragraph.text) ?? [];
	const startOf = (first: string) => locateStatements(texts, [first], () => {})[0];
	const start = startOf(words);
	const next = records.findIndex((record) => {
		const other = startOf(record.words);
		if (!start || !other) return false;
		return (other.paragraph - start.paragraph || other.offset - start.offset) > 0;
	});
	return next < 0 ? records.length : next;
}
