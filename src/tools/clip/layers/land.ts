import type { MultiPolygon, Position } from 'geojson';
import type { LonLat } from '#src/geo/lon-lat.ts';
import type { OwnMap } from '#src/schema/own-map/own-map.ts';
import { smoothSteps } from '../lines/smooth-steps.ts';
import { boxPolygon } from '../planar/box.ts';
import { clipArea } from '../planar/clip-to-box.ts';
import { mendArea, subtractArea, uniteAreas } from '../planar/overlay.ts';
import { signedArea } from '../planar/wind-polygon.ts';
import type { Sources } from '../sources/read-source.ts';

/** Smallest body of water that is kept, in square degrees: about 1,000 m². */
const SMALLEST = 1e-7;

/** The land of GSHHG, and bodies of water that it counts as sea or lacks. */
export interface Land {
	land: MultiPolygon;
	/** Where the land’s coast would follow a marsh. */
	marsh: Position[][][];
	/** The mouth of the Tumen. */
	estuary: Position[][][];
}

/** Reads the land, smooths its coast, and makes land of a marsh. */
export function readLand(sources: Sources, { marsh, estuary }: OwnMap['lakes']): Land {
	const raw = sources.read<MultiPolygon>('gshhg-land.json');
	const smooth = mendArea({
		type: 'MultiPolygon',
		coordinates: raw.coordinates.map((polygon) =>
			polygon.map((ring) => smoothSteps(ring as LonLat[], isOnEdge)),
		),
	});
	const filled: MultiPolygon = { type: 'MultiPolygon', coordinates: [boxPolygon(marsh.box)] };
	return {
		land: uniteAreas(smooth, filled),
		marsh: subtractArea(filled, smooth).coordinates.filter((piece) => isLarge(piece)),
		estuary: readEstuary(sources, estuary.box),
	};
}

/** Whether a point lies on the edge of the data: these must not move. */
const isOnEdge = ([lon, lat]: LonLat) => Math.abs(lat - 46.5) < 0.01 || lon < 126.01;

/** Returns what OpenStreetMap has as sea in a box. */
function readEstuary(sources: Sources, box: OwnMap['lakes']['estuary']['box']): Position[][][] {
	const sea: MultiPolygon = { type: 'MultiPolygon', coordinates: [boxPolygon(box)] };
	const dry = sources
		.countries('land-1m.json')
		.features.flatMap(({ geometry }) => clipArea(geometry, box));
	const mended = mendArea({ type: 'MultiPolygon', coordinates: dry });
	return subtractArea(sea, mended).coordinates.filter((piece) => isLarge(piece, SMALLEST * 10));
}

const isLarge = ([ring]: Position[][], least = SMALLEST) => Math.abs(signedArea(ring!)) > least;
