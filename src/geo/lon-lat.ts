/** Degrees east and north, WGS 84. */
export type LonLat = [lon: number, lat: number];
