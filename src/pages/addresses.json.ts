import { currentEdition } from '#src/authoring/current-edition.ts';
import { knownAddresses } from '#src/not-found/build/known-addresses.ts';

/** Returns readers’ names for the site’s addresses, as `KnownAddresses`: for pages without the requested fragment. */
export const GET = (): Response => Response.json(knownAddresses(currentEdition()));
