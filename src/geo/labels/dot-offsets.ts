/** Possible positions of a name beside its dot, best first: offsets in CSS pixels from the dot, and the text anchor. */
export const DOT_OFFSETS = [
	{ dx: 8, dy: 4, anchor: 'start' },
	{ dx: -8, dy: 4, anchor: 'end' },
	{ dx: 6, dy: 15, anchor: 'start' },
	{ dx: 6, dy: -8, anchor: 'start' },
	{ dx: -6, dy: -8, anchor: 'end' },
	{ dx: -6, dy: 15, anchor: 'end' },
	{ dx: 0, dy: -10, anchor: 'middle' },
	{ dx: 0, dy: 18, anchor: 'middle' },
] as const;
