import { readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { parse } from 'yaml';
import { ContentFolder } from '#src/authoring/content-folder/content-folder.ts';
import { readPermalinks } from '#src/authoring/content-folder/read-permalinks.ts';
import { ContentError } from '#src/authoring/parsing/problem.ts';
import { readCatalog } from '#src/authoring/read-catalog.ts';
import { framesIn, viewsOf } from '#src/edition/interview-map/interview-map.ts';
import type { Catalog } from '#src/edition/model/catalog.ts';
import type { ViewSpec } from '#src/geo/view-spec.ts';
import type { PermalinkRecord } from '#src/schema/permalinks.ts';

/** The project that drafts are written into. */
export interface Project {
	/** Path of its folder. */
	root: string;
	/** All content, drafts included. */
	catalog: Catalog;
	/** Every id that was ever published. */
	record: PermalinkRecord;
}

/**
 * Reads the project in the folder `root`.
 * @throws {ContentError} If its data files have mistakes, which must be corrected first.
 */
export function openProject(root: string): Project {
	const content = new ContentFolder(root, true);
	const catalog = readCatalog(content);
	const record = readPermalinks(content);
	if (content.problems.length > 0) throw new ContentError(content.problems);
	return { root, catalog, record };
}

/** Returns the views of the frames that an interview names; all views while it names no frame that exists. */
export function viewsForInterview(
	{ root, catalog: { map } }: Project,
	interview: string,
): ViewSpec[] {
	const text = readFileSync(`${root}/content/interviews/${interview}/interview.mdx`, 'utf8');
	const [, fields = ''] = /^---\n(.*?)\n---/s.exec(text) ?? [];
	const { frames = [] } = (parse(fields) ?? {}) as { frames?: string[] };
	const views = viewsOf(framesIn({ frames }, map), map);
	return views.length > 0 ? views : map.views;
}

/** Changes the value of a JSON file of the content. Returns the new text, in Prettier’s format, by the path of the file. */
export async function changeJson<T>(
	{ root }: Project,
	file: string,
	change: (value: T) => T,
): Promise<Map<string, string>> {
	const value = change(JSON.parse(readFileSync(`${root}/${file}`, 'utf8')));
	return new Map([[file, await formatJson(value)]]);
}

/** Formats a value as a JSON file of the content. */
export async function formatJson(value: unknown): Promise<string> {
	const options = await resolveConfig('package.json');
	return format(JSON.stringify(value, undefined, 2), { ...options, filepath: 'new.json' });
}
