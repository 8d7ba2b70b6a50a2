/**
 * The widths of the window at which pages change their layout, in em. 1 em is 16 px, unless the reader has set another
 * size of type. Style sheets write `@media (--wide)` for windows of at least this width and `@media (--below-wide)` for
 * narrower ones (see `namedQueries`). Scripts put the constant into a media query with `min-width`, as Safari 16 knows
 * no comparison signs there. Nothing else may be exported here, because each export becomes a name for style sheets.
 */

/** 480 px: the words of a list stand beside what they mean; below, above it. */
export const SMALL = '30em';

/** 640 px: a caption stands beside its locator, and fields of a form beside each other. */
export const MEDIUM = '40em';

/**
 * 800 px: the map stands beside the text, the header stays in sight, and pages have several columns. Below, as fits phones,
 * a note opens as a bottom sheet and search fills the screen.
 */
export const WIDE = '50em';

/** 1440 px: three modules; notes stand whole around the text. */
export const SPACIOUS = '90em';

/** 1680 px: modules and type are larger. */
export const LARGE = '105em';

/** 2200 px: modules and type are larger again. */
export const LARGEST = '137.5em';
