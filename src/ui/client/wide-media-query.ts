/** Matches when the map is beside the text. The style sheets use the same width. */
export const wideMediaQuery = matchMedia('(width >= 68.75em)');
