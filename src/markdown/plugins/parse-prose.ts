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

/**
 * Parses a passage: the only place where Markdown of content/ is read. Passages are plain paragraphs, so that nothing
 * of MDX is needed.
 * @param file The passage’s source and its path in content/.
 * @param targets Without them, links and citations stay as they are.
 * @throws {VFileMessage} The first of the editor’s mistakes, with line and column; `file.messages` lists all of them.
 */
export function parseProse(file: VFile, targets: PassageTargets | undefined): Prose {
	const processor = unified()
		.use(remarkParse)
		.use(remarkGfm)
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
	const body = processor.runSync(processor.parse(file), file) as Root;
	return { body, notes: file.data.notes ?? [] };
}
