/** Returns the address without query and fragment: the cache key of a file. */
export const fileCacheKey = (url: string): string => url.replace(/[?#].*/s, '');

/** Returns the cache key of a page, which is the address of its folder: `…/gas/` for `…/gas` and `…/gas/index.html`. */
export const pageCacheKey = (url: string): string =>
	fileCacheKey(url)
		.replace(/\/index\.html$/, '/')
		.replace(/[^/]$/, '$&/');

/** Returns the id in a fragment `#id`, without the text directive (`:~:text=…`) that may follow it. */
export const fragmentId = (hash: string): string => hash.slice(1).split(':~:')[0]!;
