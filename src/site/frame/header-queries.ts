import { widthQueries } from '#src/ui/build/width-queries.ts';

/** Width of the header below which the search button has a row of its own. */
const ONE_ROW_HEADER = '19rem';
/** Width of the header from which the lists of the site have their links in it. */
const HEADER_LINKS = '48rem';
/** Width of the header from which the tagline and the key of the search have room. */
const WHOLE_HEADER = '68rem';

/** The conditions of `@container header`, by name without the dashes in front. */
export const HEADER_QUERIES: ReadonlyMap<string, string> = widthQueries('inline-size', {
	ONE_ROW_HEADER,
	HEADER_LINKS,
	WHOLE_HEADER,
});
