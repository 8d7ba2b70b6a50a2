import type { Feature, FeatureCollection } from 'geojson';
import { quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import type { Topology } from 'topojson-specification';
import type { Level } from '#src/schema/map-clip.ts';
import { simplifyTopology } from './simplify-topology.ts';

/** Builds one topology of several layers, in which neighbours share their border, and simplifies it. */
export function makeTopology(layers: Record<string, Feature[]>, level: Level): Topology {
	const [before, after] = level.steps;
	const simplified = simplifyTopology(joinArcs(layers, before), level);
	return quantize(simplified as never, after) as unknown as Topology;
}

/** Builds one topology of several layers, quantized to so many steps across, without simplifying it. */
export function joinArcs(layers: Record<string, Feature[]>, steps: number): Topology {
	const objects = Object.entries(layers).map(([name, features]) => {
		const collection: FeatureCollection = { type: 'FeatureCollection', features };
		return [name, collection] as const;
	});
	return topology(Object.fromEntries(objects), steps) as Topology;
}
