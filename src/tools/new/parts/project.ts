import { readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { parse } from 'yaml';
import { ContentFolder } from '#src/authoring/content-folder/content-folder.ts';
import { readPermalinks } from '#src/authoring/content-folder/read-permalinks.ts';
import { ContentError } from '#src/authoring/parsing/problem.ts';
import { readCatalog } from '#src/authoring/read-catalog.ts';
import { sheetsIn, viewsOf } from '#src/edition/interview-map/interview-map.ts';
import type { Catalog } from '#src/edition/model/catalog.ts';
import type { SheetView } from '#src/geo/map-types.ts';
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

/** Returns the views of the sheets that an interview names; all views while it names no sheet that exists. */
export function viewsForInterview(
	{ root, catalog: { map } }: Project,
	interview: string,
): SheetView[] {
	const text = readFileSync(`${root}/content/interviews/${interview}/interview.mdx`, 'utf8');
	const [, fields = ''] = /^---\n(.*?)\n---/s.exec(text) ?? [];
	const { sheets = [] } = (parse(fields) ?? {}) as { sheets?: string[] };
	const views = viewsOf(sheetsIn({ sheets }, map), map);
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
