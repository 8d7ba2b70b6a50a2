import type { VFile } from 'vfile';
import type { Catalog, InterviewCatalog } from '../edition/catalog.ts';

/** What every plugin here is given: a way to the catalogue, asked anew for each file so that `dev` stays live. */
export interface Options {
	catalog: () => Catalog;
	/** The folder the site is served from, with a slash at both ends. */
	base: string;
}

/** Where a passage belongs, from its path: `…/interviews/<interview>/<nn>-<answer>.mdx`. */
export function interviewOf(file: VFile, catalog: Catalog): InterviewCatalog {
	const id = /interviews\/([^/]+)\/[^/]+\.mdx$/.exec(file.path ?? '')?.[1] ?? '';
	const interview = catalog.interviews.get(id);
	if (!interview) {
		file.fail(`The interview "${id}" is not in content/site.json. Add "${id}" to "interviews".`);
	}
	return interview;
}
