import { currentEdition } from '#src/authoring/current.ts';
import { knownAddresses } from '#src/not-found/build/known-address-list.ts';

/** What readers call each address there is, for a page that lacks the fragment asked for: `KnownAddresses`. */
export const GET = (): Response => Response.json(knownAddresses(currentEdition()));
