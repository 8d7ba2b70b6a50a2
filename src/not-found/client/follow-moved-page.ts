import { movedAddress } from '../shared/moved-address.ts';

/**
 * Sends the reader of a moved page to its new address, with the query and fragment of the old one.
 * Without this script the page’s `<meta http-equiv="refresh">` or its link leads to the new address.
 */
const link = document.querySelector<HTMLAnchorElement>('a[data-moved]');
if (link) location.replace(movedAddress(link.href, location));
