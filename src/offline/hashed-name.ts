/**
 * Returns true if the file name contains a hash of the content, so that the file never changes: Vite’s files and most
 * of Pagefind’s.
 */
export const hasHashedName = (path: string): boolean =>
	/(?:^|\/)_astro\/|\.pf_(?:fragment|index|meta)$/.test(path);
