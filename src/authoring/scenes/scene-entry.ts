import type { Interview, Passage, Statement } from '#src/edition/model/edition.ts';
import type { SceneRecord } from '#src/schema/scenes.ts';
import { statementsFile } from '#src/shared/passage-path.ts';
import type { ContentFolder } from '../content-folder/content-folder.ts';
import type { Path } from '../parsing/parsed-text.ts';

/** A scene where an editor typed it. */
export interface SceneEntry {
	record: SceneRecord;
	statement: Statement;
	/** The file of statements, and the line of the scene in it, from 1. */
	file: string;
	line: number;
	/** Adds a mistake to `content.problems`. @param path Within the scene. */
	report: (path: Path, message: string) => void;
}

/** Lists the scenes of an interview, in the order of its text. */
export const sceneEntries = (
	content: ContentFolder,
	{ introduction, answers }: Pick<Interview, 'introduction' | 'answers'>,
): SceneEntry[] => [introduction, ...answers].flatMap((passage) => entriesOf(content, passage));

function entriesOf(content: ContentFolder, { file: passage, statements }: Passage): SceneEntry[] {
	const file = statementsFile(passage);
	return statements.flatMap((statement, index) => {
		const { map: record } = statement;
		if (!record) return [];
		const data = content.data(file);
		const { line } = data.problem([index, 'map'], '');
		const report: SceneEntry['report'] = (path, message) =>
			content.problems.push(data.problem([index, 'map', ...path], message));
		return [{ record, statement, file, line, report }];
	});
}
