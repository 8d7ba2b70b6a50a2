import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { VFile } from 'vfile';
import type { PassageTargets } from '../passage-targets.ts';
import type { Prose } from '../prose.ts';
import { remarkCitations } from './remark-citations.ts';
import { remarkDrafts } from './remark-drafts.ts';
import { remarkLinks } from './remark-links.ts';
import { remarkNotes } from './remark-notes.ts';
import { remarkPlainProse } from './remark-plain-prose.ts';

/** Parses the Markdown of a passage: paragraphs, links and footnotes as they are typed. */
export const parseMarkdown = (file: VFile): Root =>
	unified().use(remarkParse).use(remarkGfm).parse(file);

/**
 * Resolves the links, citations and notes of a passage. Passages are plain paragraphs, so that nothing of MDX is needed.
 * @param tree The passage from `parseMarkdown`; it is changed in place.
 * @param file The passage’s source and its path in content/.
 * @param targets Without them, links and citations stay as they are.
 * @throws {VFileMessage} The first of the editor’s mistakes, with line and column; `file.messages` lists all of them.
 */
export function resolveProse(tree: Root, file: VFile, targets: PassageTargets | undefined): Prose {
	const processor = unified()
		.use(remarkPlainProse)
		.use(
			targets
				? [
						[remarkDrafts, targets],
						[remarkLinks, targets],
						[remarkCitations, targets],
					]
				: [],
		)
		.use(remarkNotes);
	const body = processor.runSync(tree, file) as Root;
	return { body, notes: file.data.notes ?? [] };
}

/** Parses and resolves a passage. */
export const parseProse = (file: VFile, targets: PassageTargets | undefined): Prose =>
	resolveProse(parseMarkdown(file), file, targets);
