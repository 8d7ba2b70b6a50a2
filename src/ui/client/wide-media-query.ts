import { WIDE } from '#src/shared/breakpoints.ts';

/** Matches when the map is beside the text. */
export const wideMediaQuery = matchMedia(`(min-width: ${WIDE})`);
