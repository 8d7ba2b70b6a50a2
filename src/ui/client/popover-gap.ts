/** Smallest distance of a popover from the words that it is about, and from the edges of the window, in CSS pixels. */
export const POPOVER_GAP = 8;
