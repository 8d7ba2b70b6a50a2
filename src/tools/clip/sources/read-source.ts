import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FeatureCollection, Geometry } from 'geojson';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { mistakeIn } from './mistake-in.ts';

/** Countries as a source has them. The name of each is its `id` or the property `A3`. */
export type World = FeatureCollection<Geometry, { A3?: string }>;

/** Reads the files of one folder of sources. */
export class Sources {
	readonly #folder: string;

	/** @param folder Path of the folder. */
	constructor(folder: string) {
		this.#folder = folder;
	}

	/** Returns a file of the folder, parsed. */
	read<T>(file: string): T {
		const path = join(this.#folder, file);
		if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8'));
		throw mistakeIn(
			`sources/${file}`,
			'There is no such file. Restore it, or name another source.',
		);
	}

	/**
	 * Returns the countries of a file of the folder or, with `file`, of an npm package.
	 *
	 * @param source The file, or the package with its version.
	 */
	countries(source: string, file?: string): World {
		const world = file ? readPackage(source, file) : this.read<World>(source);
		if (world.type !== 'Topology') return world;
		return feature(world, world.objects['countries'] as never) as unknown as World;
	}
}

/** Reads a file of a package, from node_modules if that version is installed, or else from the registry. */
function readPackage(source: string, file: string): Topology | World {
	const at = source.lastIndexOf('@');
	const folder = join('node_modules', source.slice(0, at));
	const about = join(folder, 'package.json');
	const isInstalled =
		existsSync(about) && JSON.parse(readFileSync(about, 'utf8')).version === source.slice(at + 1);
	return isInstalled
		? JSON.parse(readFileSync(join(folder, file), 'utf8'))
		: fetchPackage(source, file);
}

function fetchPackage(source: string, file: string): Topology | World {
	const scratch = mkdtempSync(join(tmpdir(), 'clip-'));
	try {
		const pack = ['pack', '--silent', '--pack-destination', scratch, source];
		const tarball = execFileSync('npm', pack, { encoding: 'utf8' }).trim();
		execFileSync('tar', ['-xzf', join(scratch, tarball), '-C', scratch, `package/${file}`]);
		return JSON.parse(readFileSync(join(scratch, 'package', file), 'utf8'));
	} finally {
		rmSync(scratch, { recursive: true });
	}
}
