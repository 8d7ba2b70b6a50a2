/** Path of the Atom feed of the edition’s history, without the base. */
export const FEED_PATH = 'feed.xml';

/** Path of the sitemap, without the base. */
export const SITEMAP_PATH = 'sitemap.xml';

/** Path of the gazetteer in Linked Places format, without the base. */
export const GAZETTEER_PATH = 'places/places.geojson';

/** Path of the table of measured distances, without the base. */
export const MEASURES_PATH = 'places/measures.csv';

/** Returns the path of the Markdown file of an interview or an answer. `page` is the path of its page; no base. */
export const markdownPath = (page: string): string => `${page}index.md`;

/** Returns the path of an interview’s notes as Web Annotations. `page` is the path of its page; no base. */
export const annotationsPath = (page: string): string => `${page}annotations.jsonld`;

/** Returns the path of the table of an interview’s statements. `page` is the path of its page; no base. */
export const statementsPath = (page: string): string => `${page}statements.csv`;

/** Returns the path of an interview’s verdicts in a file format. `page` is the path of its page; no base. */
export const verdictsPath = (page: string, format: 'csv' | 'json'): string =>
	`${page}then-and-since.${format}`;

/** Returns the path of the bibliography in a file format, without the base. */
export const sourcesPath = (format: 'bib' | 'json' | 'csv'): string => `sources/sources.${format}`;
