import type { z } from 'astro/zod';
import type { Topology } from 'topojson-specification';
import { coastWithin } from '#src/geo/borders.ts';
import type { Land } from '#src/geo/map-types.ts';
import type { sheetsSchema } from '#src/schema/map-sheets.ts';
import type { ContentFolder } from '../content-folder/content-folder.ts';
import { requireId } from '../content-folder/require-id.ts';
import { parseMapFile, readTopology } from '../content-folder/read-topology.ts';
import type { Path } from '../parsing/parsed-text.ts';
import { SHEETS_FILE } from './known-map-ids.ts';

/**
 * Checks that the files of geometries and levels exist, that they have the areas and parts that lines and tints name, that
 * each area of a sheet has a tint, and that data that is named is there. Adds the mistakes to `content.problems`.
 */
export function checkMapGeometries(
	content: ContentFolder,
	{ data, geometries, sheets }: z.infer<typeof sheetsSchema>,
): void {
	const known = new Map(Object.entries(data));
	const homes = new Map<string, string>();
	for (const [id, { land, data: from, lines = {} }] of Object.entries(geometries)) {
		const path = ['geometries', id];
		mustBeData([...path, 'data'], from);
		const parsed = readLand([...path, 'land'], land);
		if (!parsed) continue;
		const areas = areasOf(parsed);
		for (const [line, { between = [], file, part, shore }] of Object.entries(lines)) {
			const at = [...path, 'lines', line];
			const home = homes.get(line);
			if (home) report(at, `The line "${line}" is one of "${home}" too. Give this one another id.`);
			homes.set(line, id);
			for (const [i, area] of between.entries())
				mustBeArea([...at, 'between', i], area, land, areas);
			if (file) checkPart([...at, 'part'], file, part!);
			if (shore && coastWithin(parsed as Land, shore).length === 0)
				report(
					[...at, 'shore'],
					`There is no coast of content/map/${land} in this box. Write its south-west corner, then its north-east one.`,
				);
		}
	}
	for (const [i, { data: from, levels, tints }] of sheets.entries()) {
		for (const [j, one] of from.entries()) mustBeData(['sheets', i, 'data', j], one);
		const drawn = levels.map(({ file }, j) => readLand(['sheets', i, 'levels', j, 'file'], file));
		if (drawn.includes(undefined)) continue;
		const areas = new Set(drawn.flatMap((level) => [...areasOf(level!)]));
		for (const area of Object.keys(tints))
			mustBeArea(['sheets', i, 'tints', area], area, levels[0]!.file, areas);
		for (const area of areas)
			if (!(area in tints))
				report(
					['sheets', i, 'tints'],
					`The area "${area}" of this sheet has no tint, and would be black. Give it one: green, sand, rose or grey.`,
				);
	}

	function readLand(path: Path, file: string) {
		return readTopology(content, { file: SHEETS_FILE, path }, file, ['countries']) as
			WithCountries | undefined;
	}

	function mustBeData(path: Path, id: string) {
		const remedy = `add "${id}" to "data"`;
		requireId(content, SHEETS_FILE, path, { what: 'data', id }, known, remedy);
	}

	function mustBeArea(path: Path, id: string, land: string, areas: ReadonlySet<string>) {
		const remedy = `clip it into content/map/${land}`;
		requireId(content, SHEETS_FILE, path, { what: 'area', id }, areas, remedy);
	}

	function checkPart(path: Path, file: string, part: string) {
		const lists = parseMapFile(content, { file: SHEETS_FILE, path }, file);
		if (!lists) return;
		const remedy = `add "${part}" to content/map/${file}`;
		const parts = new Map(Object.entries(lists));
		requireId(content, SHEETS_FILE, path, { what: 'part', id: part }, parts, remedy);
	}

	function report(path: Path, message: string) {
		content.problems.push(content.data(SHEETS_FILE).problem(path, message));
	}
}

/** Returns the ids of the areas of a file. */
const areasOf = ({ objects }: WithCountries): Set<string> =>
	new Set(objects.countries.geometries.map(({ id }) => String(id)));

type WithCountries = Topology & Pick<Land, 'objects'>;
