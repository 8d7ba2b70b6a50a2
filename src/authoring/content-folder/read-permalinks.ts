import { type PermalinkRecord, recordSchema } from '#src/schema/permalinks.ts';
import type { ContentFolder } from './content-folder.ts';

/** The file with the record of all published permalinks. */
export const RECORD = 'content/permalinks.json';

/**
 * Reads the record of permalinks. Returns an empty record if there is no file, or if it has mistakes, which are added
 * to `content.problems`.
 */
export function readPermalinks(content: ContentFolder): PermalinkRecord {
	const record = content.has(RECORD) ? content.read(RECORD, recordSchema) : undefined;
	return record ?? { published: {}, moved: {} };
}
