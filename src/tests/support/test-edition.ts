import type { ToUrl } from '#src/exports/to-url.ts';
import { fixtureAtlas, fixtureEdition } from './fixture-edition.ts';

/** Test data for the exports: the invented edition, as it is served from a folder of example.org. */
export const edition = fixtureEdition();
export const atlas = fixtureAtlas();
export const interview = edition.interviews[0]!;
export const ROOT = 'https://example.org/some/folder/';
export const toUrl: ToUrl = (path) => ROOT + path;
