import { visit } from 'unist-util-visit';
import type { NoteHome } from '#src/edition/model/catalog.ts';
import {
	boldStart,
	isDraftNote,
	readHead,
	withoutStop,
} from '#src/markdown/note-syntax/note-head.ts';
import { parsePassagePath } from '#src/shared/passage-path.ts';
import type { ContentFolder } from './content-folder/content-folder.ts';
import { parsePassage } from './passages/parse-passage.ts';

/**
 * Finds the home of every note: the answer, file and line of its definition, with its title. Adds a problem to
 * `content` for an id that two files define, and for a title that two notes have.
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
	reportSameTitles(content, homes);
	return homes;
}

/** Reports each note whose title is, but for capitals, that of a note before it. */
function reportSameTitles(content: ContentFolder, homes: ReadonlyMap<string, NoteHome>): void {
	const byTitle = new Map<string, [id: string, home: NoteHome]>();
	for (const [id, home] of homes) {
		const { file, line, title } = home;
		const key = title.toLowerCase();
		const [other, taken] = byTitle.get(key) ?? [];
		if (taken) {
			const message = `The title "${title}" is that of the note "${other}" already, in ${taken.file}:${taken.line}. Give the note "${id}" another title; if they say the same, merge them.`;
			content.problems.push({ file, line, column: 1, message });
		} else if (key) byTitle.set(key, [id, home]);
	}
}

function definitionsIn(content: ContentFolder, file: string): [id: string, home: NoteHome][] {
	if (!content.has(file)) return [];
	const answer = parsePassagePath(file)?.answer;
	const definitions: [string, NoteHome][] = [];
	visit(parsePassage(content, file).tree, 'footnoteDefinition', (node) => {
		const id = node.label ?? node.identifier;
		if (isDraftNote(node) && content.excludeDraft('note', id, file)) return;
		const bold = boldStart(node);
		const title = bold ? withoutStop(readHead(bold).title) : '';
		definitions.push([id, { answer, file, line: node.position!.start.line, title }]);
	});
	return definitions;
}
