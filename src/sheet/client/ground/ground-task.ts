import type { Level } from '#src/sheet/shared/level.ts';
import type { GroundView } from './paint-ground.ts';

/** What is sent to the worker: a level that has arrived, or a view to be painted. */
export type GroundTask = { level: Level } | { view: GroundView };
