import { z } from 'astro/zod';

/**
 * Every id ever published, as kind and id (`note putin-kim-pact/kogas-2003`, `place rajin`)
 * with the address (no base) it was published at; and where the ones that moved went.
 */
export const recordSchema = z.strictObject({
	published: z.record(z.string(), z.string()),
	moved: z.record(z.string(), z.string()),
});

/** What has ever been published, and what has moved since. */
export type PermalinkRecord = z.infer<typeof recordSchema>;
