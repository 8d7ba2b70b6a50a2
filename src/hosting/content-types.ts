/** The types of files that many hosts do not know, by the end of their names. */
export const RARE_TYPES = {
	'.md': 'text/markdown; charset=utf-8',
	'.jsonld': 'application/ld+json',
	'.geojson': 'application/geo+json',
	'.csv': 'text/csv; charset=utf-8',
	'.bib': 'application/x-bibtex; charset=utf-8',
	'.webmanifest': 'application/manifest+json',
} as const;

/** The type of every kind of file that a build writes; all else is bytes, as most of Pagefind’s files are. */
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

/** True of types that are text, and so worth compressing. */
export const isText = (type: string): boolean => /^text\/|json|xml|bibtex/.test(type);
