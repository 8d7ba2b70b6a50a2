/** Mean radius of the earth (IUGG R₁) in kilometres. */
export const EARTH_RADIUS_KM = 6371.0088;

/**
 * Returns how many times too long lengths are at a point of a stereographic plane, in kilometres from its centre:
 * 1 / cos²(c / 2) at the angular distance c, where the plane’s distance is 2R tan(c / 2). J. P. Snyder, “Map projections:
 * a working manual”, 1987, p. 157.
 */
export const stretchAt = (x: number, y: number): number =>
	1 + (x ** 2 + y ** 2) / (2 * EARTH_RADIUS_KM) ** 2;
