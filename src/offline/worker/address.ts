/** Returns the address without query and fragment: the cache key of a file. */
export const addressOf = (url: string): string => url.replace(/[?#].*/s, '');

/** Returns the cache key of a page, which is the address of its folder: `…/gas/` for `…/gas` and `…/gas/index.html`. */
export const pageAddressOf = (url: string): string =>
	addressOf(url).replace(/(?:(?<=\/)index\.html|([^/]))$/, (_, last = '') =>
		last ? `${last}/` : '',
	);

/** Returns the id in a fragment `#id`, without the text directive (`:~:text=…`) that may follow it. */
export const idIn = (hash: string): string => hash.slice(1).split(':~:')[0]!;
