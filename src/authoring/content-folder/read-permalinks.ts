import { type PermalinkRecord, permalinkRecordSchema } from '#src/schema/permalinks.ts';
import type { ContentFolder } from './content-folder.ts';

/** The file with the record of all published permalinks. */
export const PERMALINKS_FILE = 'content/permalinks.json';

/**
 * Reads the record of permalinks. Returns an empty record if there is no file, or if it has mistakes, which are added
 * to `content.problems`.
 */
export function readPermalinks(content: ContentFolder): PermalinkRecord {
	const record = content.has(PERMALINKS_FILE)
		? content.read(PERMALINKS_FILE, permalinkRecordSchema)
		: undefined;
	return record ?? { published: {}, moved: {} };
}
