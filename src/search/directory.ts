import type { SearchFiles } from './build-shelf.ts';
export const writeDirectory = (_: unknown): SearchFiles => new Map();
