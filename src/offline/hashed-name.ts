/**
 * Returns true if the file name contains a hash of the content, so that the file never changes: Vite’s files, the
 * grounds of maps and most of Pagefind’s.
 */
export const hasHashedName = (path: string): boolean =>
	/(?:^|\/)(?:_astro\/|map\/[^/]+\.[0-9a-f]{8}\.svg$)|\.pf_(?:fragment|index|meta)$/.test(path);
