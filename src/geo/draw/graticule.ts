import { type GeoProjection, geoGraticule } from 'd3-geo';
import type { FrameSpec, LonLat } from '../map-types.ts';
import { frameProjection, plateBox } from '../projection.ts';

/** Returns the lines of a frame’s graticule, in the visible area and some way around it. */
export function graticule({ graticule: step, plate: { center } }: FrameSpec) {
	const [lon, lat] = center.map((at) => Math.round(at / step) * step) as LonLat;
	const reach = step * 6;
	const south = Math.max(-80, lat - reach);
	return geoGraticule()
		.step([step, step])
		.extent([
			[lon - reach, south],
			[lon + reach, Math.min(80.1, lat + reach)],
		])();
}

/** Returns the `d` of an outline of another frame’s plate. @param projection The projection of the frame to draw on. */
export function frameOutline(projection: GeoProjection, other: FrameSpec): string {
	const own = frameProjection(other);
	const { x, y, width, height } = plateBox(other);
	const corners = [
		[0, 0],
		[1, 0],
		[1, 1],
		[0, 1],
	] as const;
	const [a, b, c, d] = corners.map(([i, j]) => {
		const at = own.invert!([x + i * width, y + j * height])!;
		return projection(at)!.map(Math.round).join(' ');
	});
	return `M${a}L${b} ${c} ${d}z`;
}
