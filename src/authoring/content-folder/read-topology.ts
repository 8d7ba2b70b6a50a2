import type { GeometryCollection, Topology } from 'topojson-specification';
import type { ContentFolder } from './content-folder.ts';
import type { Path } from '../parsing/parsed-text.ts';

/** The place at which content names a file of content/map. */
interface Named {
	file: string;
	path: Path;
}

/**
 * Reads a TopoJSON file of content/map. Returns undefined and adds a mistake to `content.problems` if it has none of some
 * objects.
 * @param file Path in content/map.
 * @param objects Names of the objects, of which it needs one.
 */
export function readTopology(
	content: ContentFolder,
	named: Named,
	file: string,
	objects: readonly string[],
): Topology | undefined {
	const parsed = parseMapFile(content, named, file) as Topology | undefined;
	if (!parsed) return undefined;
	const has = (name: string) =>
		(parsed.objects?.[name] as Partial<GeometryCollection> | undefined)?.geometries;
	if (objects.some(has)) return parsed;
	const wanted = objects.map((name) => `"${name}"`).join(' or ');
	const message = `content/map/${file} is no TopoJSON with an object ${wanted}. Make it by "npm run clip".`;
	content.problems.push(content.data(named.file).problem(named.path, message));
	return undefined;
}

/**
 * Parses a JSON file of content/map. Returns undefined and adds a mistake to `content.problems` if the file cannot be
 * read.
 * @param file Path in content/map.
 */
export function parseMapFile(
	content: ContentFolder,
	named: Named,
	file: string,
): object | undefined {
	const name = `content/map/${file}`;
	try {
		return JSON.parse(content.text(name));
	} catch {
		const message = content.has(name) ? `${name} is not JSON.` : `There is no ${name}.`;
		const remedy = 'Make it by "npm run clip", or name another.';
		content.problems.push(content.data(named.file).problem(named.path, `${message} ${remedy}`));
		return undefined;
	}
}
