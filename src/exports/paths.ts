/** Where the feed of the edition's history is, without the base. */
export const FEED_PATH = 'feed.xml';

/** Where the sitemap is, without the base. */
export const SITEMAP_PATH = 'sitemap.xml';

/** Where the gazetteer in Linked Places form is, without the base. */
export const GAZETTEER_PATH = 'places/places.geojson';

/** Where the table of measured distances is, without the base. */
export const MEASURES_PATH = 'places/measures.csv';

/** The Markdown of an interview or an answer, by the path of its page; both without the base. */
export const markdownPath = (page: string): string => `${page}index.md`;

/** All notes of an interview as Web Annotations, by the path of its page; both without the base. */
export const annotationsPath = (page: string): string => `${page}annotations.jsonld`;

/** Where the bibliography is as a file, without the base. */
export const sourcesPath = (format: 'bib' | 'json' | 'csv'): string => `sources/sources.${format}`;
