/** True of a file whose name carries a hash of its content, so that it never changes: Vite’s and most of Pagefind’s. */
export const hasHashedName = (path: string): boolean =>
	/(?:^|\/)_astro\/|\.pf_(?:fragment|index|meta)$/.test(path);
