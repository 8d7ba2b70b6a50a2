import { widthQueries } from '#src/ui/build/width-queries.ts';

/** Width of the header from which all of it stands in one row; below, only with type of a larger size, in two. */
const ONE_ROW_HEADER = '19rem';
/** Width of the header from which it shows its links. */
const HEADER_LINKS = '49.5rem';
/** Width of the header from which it shows the tagline and what can be searched. */
const HEADER_WORDS = '71rem';

/** The conditions of `@container` in the header’s styles, by name without the dashes in front. */
export const HEADER_QUERIES: ReadonlyMap<string, string> = widthQueries('inline-size', {
	ONE_ROW_HEADER,
	HEADER_LINKS,
	HEADER_WORDS,
});
