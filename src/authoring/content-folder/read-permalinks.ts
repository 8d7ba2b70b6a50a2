import { type PermalinkRecord, recordSchema } from '#src/schema/permalinks.ts';
import type { ContentFolder } from './content-folder.ts';

/** Where the record is kept. */
export const RECORD = 'content/permalinks.json';

/** The record as it stands: empty while there is none, or where it has mistakes, which are noted in `content`. */
export function readPermalinks(content: ContentFolder): PermalinkRecord {
	const record = content.has(RECORD) ? content.read(RECORD, recordSchema) : undefined;
	return record ?? { published: {}, moved: {} };
}
