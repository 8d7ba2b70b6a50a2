/** Content types that many hosts do not know, by file extension. */
export const RARE_TYPES = {
	'.md': 'text/markdown; charset=utf-8',
	'.jsonld': 'application/ld+json',
	'.geojson': 'application/geo+json',
	'.csv': 'text/csv; charset=utf-8',
	'.bib': 'application/x-bibtex; charset=utf-8',
	'.webmanifest': 'application/manifest+json',
} as const;

/**
 * Content type of each kind of file that a build writes, by file extension. Every other file, such as most files of
 * Pagefind, is `application/octet-stream`.
 */
export const CONTENT_TYPES: Record<string, string> = {
	...RARE_TYPES,
	'.css': 'text/css; charset=utf-8',
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json',
	'.png': 'image/png',
	'.svg': 'image/svg+xml',
	'.txt': 'text/plain; charset=utf-8',
	'.woff2': 'font/woff2',
	'.xml': 'application/xml; charset=utf-8',
};

/** Reports whether a content type is text, so that compression makes the file smaller. */
export const isText = (type: string): boolean => /^text\/|json|xml|bibtex/.test(type);
