import { readFileSync } from 'node:fs';
import type { PrecacheList } from '#src/offline/precache-list.ts';

/** Reads from the service worker of a built site which files it precaches. @param dist Folder of the site. */
export const readPrecacheList = (dist: string): PrecacheList =>
	JSON.parse(/\[\[".*?"\]\]/.exec(readFileSync(`${dist}/sw.js`, 'utf8'))![0]);

/** Returns the path of a precached file in the folder of the site: a page’s address is that of its folder. */
export const fileOfAddress = (address: string): string =>
	address.replace(/(^|\/)$/, '$1index.html');
