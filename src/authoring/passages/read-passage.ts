import { VFileMessage } from 'vfile-message';
import type { Catalog } from '#src/edition/model/catalog.ts';
import type { Passage } from '#src/edition/model/edition.ts';
import { resolveProse } from '#src/markdown/plugins/parse-prose.ts';
import type { ContentFolder } from '../content-folder/content-folder.ts';
import { parsePassage } from './parse-passage.ts';
import type { DataFile } from '../parsing/data-file.ts';
import { proseToPassage } from './prose-to-passage.ts';
import { readStatements } from './read-statements.ts';

/** A file of prose: its text and notes are checked, its frontmatter is not. */
export interface PassageFile {
	frontmatter: DataFile;
	/** Undefined if the text has mistakes. */
	passage: Passage | undefined;
}

/**
 * Reads a passage with the remark plugins, and adds its mistakes to `content.problems`.
 * @param catalog Undefined: the ids in the passage are not looked up.
 * @returns Undefined if the file is missing or has no frontmatter.
 */
export function readPassage(
	content: ContentFolder,
	file: string,
	catalog: Catalog | undefined,
): PassageFile | undefined {
	if (!content.has(file)) {
		content.problems.push(...content.data(file).problems);
		return undefined;
	}
	const { frontmatter, mistake, source, tree } = parsePassage(content, file);
	if (mistake) {
		content.problems.push({ file, line: 1, column: 1, message: mistake });
		return undefined;
	}
	try {
		const passage = proseToPassage(file, resolveProse(tree, source, catalog));
		const statements = readStatements(content, passage, catalog);
		return { frontmatter, passage: { ...passage, statements } };
	} catch (error) {
		if (!(error instanceof VFileMessage)) throw error;
		const mistakes = source.messages.map(({ line = 1, column = 1, reason }) => ({
			file,
			line,
			column,
			message: reason,
		}));
		content.problems.push(...mistakes);
		return { frontmatter, passage: undefined };
	}
}
