import type { Root } from 'mdast';
import { VFile } from 'vfile';
import { parseMarkdown } from '#src/markdown/plugins/parse-prose.ts';
import type { ContentFolder } from '../content-folder/content-folder.ts';
import { type DataFile, parseData } from '../parsing/data-file.ts';
import { splitFrontmatter } from '../parsing/split-frontmatter.ts';

/** A file of prose before any id is looked up. */
export interface ParsedPassage {
	frontmatter: DataFile;
	/** The message to the editor if the file has no frontmatter. */
	mistake: string | undefined;
	/** The text with blank lines in place of the frontmatter. */
	source: VFile;
	tree: Root;
}

const parsed = new WeakMap<ContentFolder, Map<string, ParsedPassage>>();

/**
 * Parses a passage. Each file of a content folder is parsed only once, however often it is requested.
 * @throws {Error} If there is no such file.
 */
export function parsePassage(content: ContentFolder, file: string): ParsedPassage {
	const files = parsed.get(content) ?? new Map<string, ParsedPassage>();
	parsed.set(content, files);
	const passage = files.get(file) ?? parse(content.text(file), file);
	files.set(file, passage);
	return passage;
}

function parse(text: string, file: string): ParsedPassage {
	const { frontmatter, body, mistake } = splitFrontmatter(text);
	const source = new VFile({ path: file, value: body });
	const tree = parseMarkdown(source);
	return { frontmatter: parseData(file, frontmatter, 2), mistake, source, tree };
}
