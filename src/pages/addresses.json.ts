import { currentEdition } from '../edition/current.ts';
import { knownAddresses } from '../edition/known-list.ts';

/** What readers call each address there is, for a page that lacks the fragment asked for: `KnownAddresses`. */
export const GET = (): Response => Response.json(knownAddresses(currentEdition()));
