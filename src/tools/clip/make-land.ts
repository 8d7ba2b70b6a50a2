import { mesh } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import type { BorderClipping, LandClipping } from '#src/schema/map-clip.ts';
import { clipCountries } from './sources/clip-countries.ts';
import type { Sources } from './sources/read-source.ts';
import { joinArcs, makeTopology } from './topology/make-topology.ts';

/** Makes the simplified land of a clipping. */
export function makeLand(clipping: LandClipping, sources: Sources): Topology {
	const world = sources.countries(clipping.source, clipping.file);
	return makeTopology({ countries: clipCountries(clipping, world) }, clipping);
}

/**
 * Makes the longest line that two countries share, from north to south, cut at `parted` into two parts: the course of a
 * river, and the line out to sea.
 */
export function makeBorder(clipping: BorderClipping, sources: Sources): Record<string, number[][]> {
	const world = sources.countries(clipping.source, clipping.file);
	const topo = joinArcs({ countries: clipCountries(clipping, world) }, clipping.steps[0]);
	const shared = mesh(topo, topo.objects['countries'] as never, (a, b) => a !== b).coordinates;
	const longest = shared.reduce((a, b) => (a.length > b.length ? a : b));
	const line = longest.map((point) => point.map((degrees) => Number(degrees.toFixed(5))));
	if (line[0]![1]! < line.at(-1)![1]!) line.reverse();
	const [lon, lat] = clipping.parted;
	const east = (x: number) => ((x - lon + 540) % 360) - 180;
	const end = line.findIndex(([x, y]) => Math.hypot(east(x!), y! - lat) < 2e-3);
	const [first, second] = clipping.parts;
	return { [first]: line.slice(0, end + 1), [second]: line.slice(end) };
}
