import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { VFile } from 'vfile';
import type { Options } from './options.ts';
import { remarkCitations } from './remark-citations.ts';
import { remarkDrafts } from './remark-drafts.ts';
import { remarkLinks } from './remark-links.ts';
import { remarkNotes } from './remark-notes.ts';

/**
 * Parses a passage with the remark plugins that render it, in the order of astro.config.mjs.
 * @throws {VFileMessage} On an editor's mistake, with line and column.
 */
export function parseProse(file: VFile, options: Options): Root {
	const processor = unified()
		.use(remarkParse)
		.use(remarkMdx)
		.use(remarkGfm)
		.use(remarkDrafts, options)
		.use(remarkLinks, options)
		.use(remarkCitations, options)
		.use(remarkNotes);
	return processor.runSync(processor.parse(file), file) as Root;
}
