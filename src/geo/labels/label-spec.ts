import type { z } from 'astro/zod';
import type { labelSchema } from '#src/schema/map-frames.ts';

/** A label of a frame as content/map/frames.json has it. */
export type LabelSpec = z.infer<typeof labelSchema>;
