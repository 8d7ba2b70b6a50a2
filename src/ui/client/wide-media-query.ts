/** Whether the map stands beside the text, as the styles have it. */
export const WIDE = matchMedia('(width >= 68.75em)');
