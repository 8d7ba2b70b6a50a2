import type { Bounds } from './window.ts';

/** A scale bar below a picture. */
export interface ScaleBar {
	/** Its length in kilometres, in words: “50 km”. */
	text: string;
	/** Its length as a share of the picture’s width. */
	share: number;
}

/** Mean radius of the earth (IUGG R₁) in kilometres. */
const EARTH_RADIUS_KM = 6371.0088;
/** The largest length of a bar, as a share of the picture’s width. */
const LONGEST = 0.22;

/**
 * Returns how many kilometres of the plane a kilometre is at a point of a stereographic sheet: 1 at its centre, 1.014
 * at a distance of 1,500 km. @param x @param y The point in kilometres of the plane.
 */
export const scaleFactorAt = (x: number, y: number): number =>
	1 + (x ** 2 + y ** 2) / (2 * EARTH_RADIUS_KM) ** 2;

/**
 * Returns the longest round bar (1, 2 or 5 times a power of ten) that has room in a picture. It is right where it stands,
 * in the lower left corner.
 */
export function scaleBarOf([left, , right, bottom]: Bounds): ScaleBar {
	const widthKm = (right - left) / scaleFactorAt(left, bottom);
	const power = 10 ** Math.floor(Math.log10(widthKm * LONGEST));
	const km = [5, 2, 1].map((n) => n * power).find((length) => length <= widthKm * LONGEST)!;
	return { text: `${withCommas(km)} km`, share: km / widthKm };
}

/** Returns a number with commas between its thousands. Browsers take a long time to load the rules of a locale. */
const withCommas = (n: number) => `${n}`.replace(/\B(?=(\d{3})+$)/g, ',');
