import type { Geometry, LineString, MultiPolygon, Point, Polygon, Position } from 'geojson';
import GeometryFactory from 'jsts/org/locationtech/jts/geom/GeometryFactory.js';
import GeoJSONReader from 'jsts/org/locationtech/jts/io/GeoJSONReader.js';
import GeoJSONWriter from 'jsts/org/locationtech/jts/io/GeoJSONWriter.js';
import InteriorPointArea from 'jsts/org/locationtech/jts/algorithm/InteriorPointArea.js';
import BufferOp from 'jsts/org/locationtech/jts/operation/buffer/BufferOp.js';
import LineMerger from 'jsts/org/locationtech/jts/operation/linemerge/LineMerger.js';
import OverlayOp from 'jsts/org/locationtech/jts/operation/overlay/OverlayOp.js';
import Polygonizer from 'jsts/org/locationtech/jts/operation/polygonize/Polygonizer.js';
import RelateOp from 'jsts/org/locationtech/jts/operation/relate/RelateOp.js';
import UnaryUnionOp from 'jsts/org/locationtech/jts/operation/union/UnaryUnionOp.js';

/**
 * Overlays of geometries on the plane of longitude and latitude, by JSTS, the port of the JTS Topology Suite:
 * https://github.com/bjornharrtell/jsts. GeoJSON goes in and comes out.
 */

const reader = new GeoJSONReader(new GeometryFactory());
const writer = new GeoJSONWriter();

const read = (geometry: Geometry) => reader.read(geometry);
const write = (geometry: unknown) => writer.write(geometry) as Geometry;
/** Lists the items of a Java collection. */
const listOf = (collection: { toArray(): unknown[] }) => collection.toArray();

/** Returns the area of `one` that `other` does not cover. */
export function subtractArea(one: MultiPolygon, other: MultiPolygon): MultiPolygon {
	return asArea(write(OverlayOp.difference(read(one), read(other))));
}

/** Returns the area that any of these covers. Adjoining polygons become one. */
export function uniteAreas(...areas: MultiPolygon[]): MultiPolygon {
	const coordinates = areas.flatMap((area) => area.coordinates);
	return asArea(write(UnaryUnionOp.union(read({ type: 'MultiPolygon', coordinates }))));
}

/** Returns the same area without the loops at which outlines cross themselves. */
export function mendArea(area: MultiPolygon): MultiPolygon {
	return asArea(write(BufferOp.bufferOp(read(area), 0)));
}

/** Returns the pieces of a line that lie outside an area. */
export function subtractFromLine(line: Position[], area: MultiPolygon): Position[][] {
	const geometry: LineString = { type: 'LineString', coordinates: line };
	const left = write(OverlayOp.difference(read(geometry), read(area)));
	if (left.type === 'LineString') return left.coordinates.length > 1 ? [left.coordinates] : [];
	return left.type === 'MultiLineString' ? left.coordinates : [];
}

/** Joins lines at ends that exactly two of them share. */
export function mergeLines(lines: readonly Position[][]): Position[][] {
	const merger = new LineMerger();
	for (const coordinates of lines) merger.add(read({ type: 'LineString', coordinates }));
	return listOf(merger.getMergedLineStrings()).map(
		(line) => (write(line) as LineString).coordinates,
	);
}

/** Cuts a polygon along lines, and returns the polygons that it falls into. Lines outside it cut nothing. */
export function cutPolygon(polygon: Position[][], lines: readonly Position[][]): Position[][][] {
	const whole = read({ type: 'Polygon', coordinates: polygon });
	const edges = read({ type: 'MultiLineString', coordinates: [...polygon, ...lines] });
	const polygonizer = new Polygonizer();
	polygonizer.add(UnaryUnionOp.union(edges));
	return listOf(polygonizer.getPolygons())
		.map((piece) => write(piece) as Polygon)
		.filter(({ coordinates }) => RelateOp.contains(whole, read(pointAt(pointInside(coordinates)))))
		.map(({ coordinates }) => coordinates);
}

/** Returns a point inside a polygon, far from its edges. */
export function pointInside(polygon: Position[][]): Position {
	const { x, y } = InteriorPointArea.getInteriorPoint(
		read({ type: 'Polygon', coordinates: polygon }),
	);
	return [x, y];
}

/** Whether a polygon contains a point. */
export function isInside(point: Position, polygon: Position[][]): boolean {
	return RelateOp.contains(read({ type: 'Polygon', coordinates: polygon }), read(pointAt(point)));
}

const pointAt = (coordinates: Position): Point => ({ type: 'Point', coordinates });

function asArea(geometry: Geometry): MultiPolygon {
	if (geometry.type === 'MultiPolygon') return geometry;
	// The writer gives an empty area as a polygon with one empty ring.
	const isArea = geometry.type === 'Polygon' && (geometry.coordinates[0]?.length ?? 0) > 0;
	return { type: 'MultiPolygon', coordinates: isArea ? [geometry.coordinates] : [] };
}
