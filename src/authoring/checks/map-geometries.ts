import type { z } from 'astro/zod';
import { coastWithin } from '#src/geo/borders.ts';
import { areaTints } from '#src/geo/draw/area-tints.ts';
import type { Land } from '#src/geo/map-types.ts';
import type { framesSchema } from '#src/schema/map-frames.ts';
import type { ContentFolder } from '../content-folder/content-folder.ts';
import { requireId } from '../content-folder/require-id.ts';
import type { Path } from '../parsing/parsed-text.ts';

const FILE = 'content/map/frames.json';

/**
 * Checks that the files of each geometry exist and contain the areas and parts that its lines and frames name, and that
 * the base of each frame has a tint. Adds the mistakes to `content.problems`.
 */
export function checkMapGeometries(
	content: ContentFolder,
	{ geometries, frames, tints: commonTints }: z.infer<typeof framesSchema>,
): void {
	const known = new Map(Object.entries(geometries));
	const homes = new Map<string, string>();
	for (const [id, { land, lines = {} }] of known) {
		const path = ['geometries', id];
		const parsed = readLand(content, [...path, 'land'], land);
		if (!parsed) continue;
		const areas = new Set(parsed.objects.countries.geometries.map((area) => String(area.id)));
		for (const [line, { between = [], file, part, shore }] of Object.entries(lines)) {
			const at = [...path, 'lines', line];
			const home = homes.get(line);
			if (home) report(at, `The line "${line}" is one of "${home}" too. Give this one another id.`);
			homes.set(line, id);
			for (const [i, area] of between.entries())
				mustBeArea([...at, 'between', i], area, land, areas);
			if (file) checkPart([...at, 'part'], file, part!);
			if (shore && coastWithin(parsed, shore).length === 0)
				report(
					[...at, 'shore'],
					`There is no coast of content/map/${land} in this box. Write its south-west corner, then its north-east one.`,
				);
		}
		for (const [i, frame] of frames.entries()) {
			if (frame.geometry !== id) continue;
			const at = (...rest: Path) => ['frames', i, ...rest];
			const { base, reversed = [], borders, tints = {} } = frame;
			if (base !== 'other') mustBeArea(at('base'), base, land, areas);
			const isUntinted = !areaTints({ tints }, { tints: commonTints })[base];
			if (isUntinted && (base === 'other' || areas.has(base)))
				report(
					at('base'),
					`"${base}" has no tint; the land of this frame would be black. Give "${base}" a tint in "tints".`,
				);
			for (const [j, area] of reversed.entries()) mustBeArea(at('reversed', j), area, land, areas);
			for (const area of Object.keys(tints)) mustBeArea(at('tints', area), area, land, areas);
			for (const [j, { between = [] }] of borders.entries())
				for (const [k, area] of between.entries())
					mustBeArea(at('borders', j, 'between', k), area, land, areas);
		}
	}
	for (const [i, { geometry }] of frames.entries()) {
		const remedy = `add "${geometry}" to "geometries"`;
		const what = { what: 'geometry', id: geometry };
		requireId(content, FILE, ['frames', i, 'geometry'], what, known, remedy);
	}

	function mustBeArea(path: Path, id: string, land: string, areas: ReadonlySet<string>) {
		const remedy = `clip it into content/map/${land}`;
		requireId(content, FILE, path, { what: 'area', id }, areas, remedy);
	}

	function checkPart(path: Path, file: string, part: string) {
		const lists = parseMapFile(content, path, file);
		if (!lists) return;
		const remedy = `add "${part}" to content/map/${file}`;
		requireId(
			content,
			FILE,
			path,
			{ what: 'part', id: part },
			new Map(Object.entries(lists)),
			remedy,
		);
	}

	function report(path: Path, message: string) {
		content.problems.push(content.data(FILE).problem(path, message));
	}
}

/**
 * Reads a land file. Returns undefined and adds a mistake to `content.problems` if the file has no areas.
 * @param path Where frames.json names the file.
 */
function readLand(content: ContentFolder, path: Path, file: string): Land | undefined {
	const land = parseMapFile(content, path, file) as Land | undefined;
	if (!land) return undefined;
	if ((land as Partial<Land>).objects?.countries?.geometries) return land;
	const message = `content/map/${file} is no TopoJSON with an object "countries". Make it by "npm run clip".`;
	content.problems.push(content.data(FILE).problem(path, message));
	return undefined;
}

/**
 * Parses a JSON file of content/map. Returns undefined and adds a mistake to `content.problems` if the file cannot be
 * read.
 * @param path Where frames.json names the file.
 */
function parseMapFile(content: ContentFolder, path: Path, file: string): object | undefined {
	const name = `content/map/${file}`;
	try {
		return JSON.parse(content.text(name));
	} catch {
		const message = content.has(name) ? `${name} is not JSON.` : `There is no ${name}.`;
		const remedy = 'Make it by "npm run clip", or name another.';
		content.problems.push(content.data(FILE).problem(path, `${message} ${remedy}`));
		return undefined;
	}
}
