/** A point in degrees east and north, WGS 84. */
export type LonLat = [lon: number, lat: number];
