import { currentEdition } from '#src/authoring/current-edition.ts';
import type { ToUrl } from '#src/exports/to-url.ts';

/** Test data for the exports: the edition of this checkout, as it is served from a folder of example.org. */
export const edition = currentEdition();
export const interview = edition.interviews[0]!;
export const ROOT = 'https://example.org/some/folder/';
export const toUrl: ToUrl = (path) => ROOT + path;
