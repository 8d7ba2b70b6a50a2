/** Matches when the map is beside the text. The style sheets use the same width. */
export const WIDE = matchMedia('(width >= 68.75em)');
