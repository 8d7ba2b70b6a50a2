import { z } from 'astro/zod';

/**
 * permalinks.json: every id that was ever published. A key is kind and id: `note putin-kim-pact/kogas-2003`,
 * `place rajin`.
 */
export const permalinkRecordSchema = z.strictObject({
	/** By key, the address that the item was published at, without the base. */
	published: z.record(z.string(), z.string()),
	/** By the key of a moved item, the key of the item that replaces it. */
	moved: z.record(z.string(), z.string()),
});

/** Everything that was ever published, and what replaces moved items. */
export type PermalinkRecord = z.infer<typeof permalinkRecordSchema>;
