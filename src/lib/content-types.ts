/** The types of files that many hosts do not know, by the end of their names. */
export const CONTENT_TYPES = {
	'.md': 'text/markdown; charset=utf-8',
	'.jsonld': 'application/ld+json',
	'.geojson': 'application/geo+json',
	'.csv': 'text/csv; charset=utf-8',
	'.bib': 'application/x-bibtex; charset=utf-8',
	'.webmanifest': 'application/manifest+json',
} as const;
