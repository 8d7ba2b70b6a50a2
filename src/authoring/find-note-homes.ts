import { visit } from 'unist-util-visit';
import type { NoteHome } from '#src/edition/model/catalog.ts';
import { isDraftNote } from '#src/markdown/note-syntax/note-definitions.ts';
import { parsePassagePath } from '#src/shared/passage-path.ts';
import type { ContentFolder } from './content-folder/content-folder.ts';
import { parsePassage } from './parse-passage.ts';

/**
 * Finds the home of every note: the answer, file and line of its definition. Adds a problem to `content` for an id
 * that two files define.
 * @param files The passages of one interview.
 * @returns Homes by id of the note, without notes that are left out as drafts.
 */
export function findNoteHomes(
	content: ContentFolder,
	files: readonly string[],
): Map<string, NoteHome> {
	const homes = new Map<string, NoteHome>();
	for (const [id, home] of files.flatMap((file) => definitionsIn(content, file))) {
		const taken = homes.get(id);
		// `readPassage` reports a note that the same file defines twice.
		if (taken && taken.file !== home.file) {
			const { file, line } = home;
			const message = `The note "${id}" stands already in ${taken.file}:${taken.line}. Give this one another name.`;
			content.problems.push({ file, line, column: 1, message });
		} else if (!taken) homes.set(id, home);
	}
	return homes;
}

function definitionsIn(content: ContentFolder, file: string): [id: string, home: NoteHome][] {
	if (!content.has(file)) return [];
	const answer = parsePassagePath(file)?.answer;
	const definitions: [string, NoteHome][] = [];
	visit(parsePassage(content, file).tree, 'footnoteDefinition', (node) => {
		const id = node.label ?? node.identifier;
		if (isDraftNote(node) && content.excludeDraft('note', id, file)) return;
		definitions.push([id, { answer, file, line: node.position!.start.line }]);
	});
	return definitions;
}
