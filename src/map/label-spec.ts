import type { LonLat } from './lon-lat.ts';

/** Where a label stands, in CSS pixels from its point, and when. */
export interface LabelSpec {
	/** Id of the place it names; otherwise `text` or `measure`, with `at`. */
	place?: string;
	text?: string;
	/** Second line, smaller. */
	sub?: string;
	/** Id of a measure whose figure is printed. */
	measure?: string;
	at?: LonLat;
	/** Id of the layer it belongs to: it goes out with it. */
	layer?: string;
	/** `line` names a line that is there, `plan` one that was proposed. */
	kind?: 'country' | 'sea' | 'region' | 'zone' | 'line' | 'plan' | 'note' | 'distance' | 'degree';
	/** 1 for cities to 4 for stations: size of type and dot. */
	rank?: 1 | 2 | 3 | 4;
	dx?: number;
	dy?: number;
	anchor?: 'start' | 'middle' | 'end';
	/** Degrees, clockwise. */
	turn?: number;
	/** Width of the plate in CSS pixels from which the label is shown. */
	from?: number;
	/** Width from which it is not: a shorter label takes over below, a longer one above. */
	below?: number;
	/** Shown only in cuts of the plate: repeats a name that the cut leaves out. */
	zoomed?: boolean;
	/** An arrow towards a place beyond the frame, from `at`. */
	arrow?: boolean;
}
