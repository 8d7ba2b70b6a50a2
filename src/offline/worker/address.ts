/** The address without query and fragment: what a page or file is kept under. */
export const addressOf = (url: string): string => url.replace(/[?#].*/s, '');

/** The same of a page, which is kept by its folder: `…/gas/` for `…/gas` and `…/gas/index.html`. */
export const pageAddressOf = (url: string): string =>
	addressOf(url).replace(/(?:(?<=\/)index\.html|([^/]))$/, (_, last = '') =>
		last ? `${last}/` : '',
	);

/** The id in a fragment. Ids are plain letters; what a browser adds after them points to words. */
export const idIn = (hash: string): string => hash.slice(1).split(':~:')[0]!;
