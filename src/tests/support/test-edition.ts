import { currentEdition } from '#src/authoring/current.ts';
import type { ToUrl } from '#src/exports/to-url.ts';

/** What the tests of exports are written about: the edition of this checkout, served from a folder. */
export const edition = currentEdition();
export const interview = edition.interviews[0]!;
export const ROOT = 'https://example.org/some/folder/';
export const toUrl: ToUrl = (path) => ROOT + path;
