/** The widths of the plate in CSS pixels at which the style sheet shows more labels (classes `from-180` …). */
export const LABEL_STEPS = [180, 210, 300, 380, 460, 560, 640];

/** The widths of the plate in CSS pixels from which labels may give way to others (classes `below-380` …). */
export const LABEL_LIMITS = [380, 460];

/** Width of the plate in CSS pixels from which its labels have medium sizes of type; below, they have small ones. */
export const MEDIUM_LETTERING = 300;

/** Width of the plate in CSS pixels from which its labels have large sizes of type. */
export const LARGE_LETTERING = 560;

/** Width of the plate in CSS pixels from which it has a scale bar and a key. */
export const OVERLAYS = 240;
