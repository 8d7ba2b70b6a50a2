import { z } from 'astro/zod';
import type { ContentFolder } from './content-folder.ts';

/** Where the record is kept. */
export const RECORD = 'content/permalinks.json';

/**
 * Every id ever published, as kind and id (`note putin-kim-pact/kogas-2003`, `place rajin`)
 * with the address (no base) it was published at; and where the ones that moved went.
 */
const recordSchema = z.strictObject({
	published: z.record(z.string(), z.string()),
	moved: z.record(z.string(), z.string()),
});

/** What has ever been published, and what has moved since. */
export type PermalinkRecord = z.infer<typeof recordSchema>;

/** The record as it stands: empty while there is none, or where it has mistakes, which are noted in `content`. */
export function readRecord(content: ContentFolder): PermalinkRecord {
	const record = content.has(RECORD) ? content.read(RECORD, recordSchema) : undefined;
	return record ?? { published: {}, moved: {} };
}
