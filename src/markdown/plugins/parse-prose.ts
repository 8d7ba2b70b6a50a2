import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { VFile } from 'vfile';
import type { PluginOptions } from '../plugin-options.ts';
import { remarkCitations } from './remark-citations.ts';
import { remarkDrafts } from './remark-drafts.ts';
import { remarkLinks } from './remark-links.ts';
import { remarkNotes } from './remark-notes.ts';
import { remarkPlainProse } from './remark-plain-prose.ts';

/**
 * Parses a passage with the remark plugins that render it, in the order of astro.config.mjs. Does not parse what MDX
 * adds to Markdown, which no passage may have.
 * @param file The passage’s source and its path in content/.
 * @param options Without them, links and citations stay as they are.
 * @throws {VFileMessage} The first of the editor’s mistakes, with line and column; `file.messages` lists all of them.
 */
export function parseProse(file: VFile, options: PluginOptions | undefined): Root {
	const processor = unified()
		.use(remarkParse)
		.use(remarkGfm)
		.use(remarkPlainProse)
		.use(
			options
				? [
						[remarkDrafts, options],
						[remarkLinks, options],
						[remarkCitations, options],
					]
				: [],
		)
		.use(remarkNotes);
	return processor.runSync(processor.parse(file), file) as Root;
}
