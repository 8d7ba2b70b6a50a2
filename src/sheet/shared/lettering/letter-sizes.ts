/** The kinds of names on a sheet. `off` is the name of a lit place outside the picture, beside an arrow at its edge. */
export type NameKind = 'place' | 'country' | 'region' | 'sea' | 'river' | 'line' | 'figure' | 'off';

/** How the letters of a kind look: CSS pixels at the reader's usual size of type. */
export interface Letters {
	size: number;
	/** The size where the picture is small: a strip on a phone. */
	small: number;
	/** Letter spacing in em. */
	spacing?: number;
	capitals?: true;
}

/** Letters of each kind, and of names that are lit. stage.css has the same sizes in rem. */
export const LETTERS: Record<NameKind | 'lit' | 'local', Letters> = {
	lit: { size: 16, small: 14 },
	local: { size: 11.5, small: 10.5 },
	place: { size: 12.5, small: 11.5 },
	country: { size: 12, small: 10.5, spacing: 0.2, capitals: true },
	region: { size: 12, small: 10.5, spacing: 0.06 },
	sea: { size: 17, small: 14, spacing: 0.06 },
	river: { size: 14, small: 12.5, spacing: 0.05 },
	line: { size: 12, small: 10.5 },
	figure: { size: 16, small: 14 },
	off: { size: 13, small: 12 },
};

/** Height of a line of letters, and the distance between two baselines, in em. */
export const [LINE, LEADING] = [1.1, 1.2] as const;

/** Forms of other languages stand beside names from this scale on, in CSS pixels per kilometre. */
export const LOCAL_FROM = 7;

/** A picture lower than this, in CSS pixels, has the small letters. */
export const SMALL_PICTURE = 280;

/** The arrow to a lit place outside the picture, as SVG path data: its middle is at 0 0, and it points north. */
export const ARROW = 'M0-7 4 3 0 1-4 3z';
