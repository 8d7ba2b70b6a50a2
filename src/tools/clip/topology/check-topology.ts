import { geoArea } from 'd3-geo';
import type { Feature, Geometry, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';

/**
 * Checks a topology before it is written.
 *
 * @returns What is wrong with it, in sentences: layers without a feature, figures that are no numbers, and polygons that
 * cover more than half the globe, as one wound inside out would.
 */
export function findFaults(topo: Topology): string[] {
	const faults = (topo.bbox ?? []).every(Number.isFinite) ? [] : ['Its box is not finite.'];
	for (const [name, object] of Object.entries(topo.objects)) {
		const made = feature(topo, object as never) as unknown as Feature | { features: Feature[] };
		// topojson-simplify writes an empty layer as a feature without geometry.
		const features = ('features' in made ? made.features : [made]).filter(hasGeometry);
		if (features.length === 0) faults.push(`The layer "${name}" is empty.`);
		for (const { id, geometry } of features)
			if (polygonsOf(geometry).some(isInsideOut))
				faults.push(`A polygon of "${id}" in "${name}" covers more than half the globe.`);
	}
	return faults;
}

function polygonsOf(geometry: Geometry): Position[][][] {
	if (geometry.type === 'Polygon') return [geometry.coordinates];
	return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
}

const hasGeometry = ({ geometry }: Feature<Geometry | null>) => geometry !== null;

const isInsideOut = (coordinates: Position[][]) =>
	geoArea({ type: 'Polygon', coordinates }) > 2 * Math.PI;
