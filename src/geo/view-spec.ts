import type { z } from 'astro/zod';
import type { viewSchema } from '#src/schema/map-frames.ts';

/** A named crop of a frame as content/map/frames.json has it. */
export type ViewSpec = z.infer<typeof viewSchema>;
