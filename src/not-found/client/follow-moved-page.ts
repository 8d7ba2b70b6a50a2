import { movedAddress } from '../shared/moved-address.ts';

/**
 * Sends readers of a page that moved on, and keeps the query and fragment they came with.
 * Without it the page refreshes itself to the new address, or is left by its link.
 */
const link = document.querySelector<HTMLAnchorElement>('a[data-moved]');
if (link) location.replace(movedAddress(link.href, location));
