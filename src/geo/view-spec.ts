import type { z } from 'astro/zod';
import type { viewSchema } from '../schema/map-frames.ts';

/** A named cut of a frame as content/map/frames.json has it. */
export type ViewSpec = z.infer<typeof viewSchema>;
