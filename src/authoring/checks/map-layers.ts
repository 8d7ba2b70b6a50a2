import type { Catalog } from '#src/edition/model/catalog.ts';
import { LEGEND_LAYERS } from '#src/schema/map-layers.ts';
import { shapesOnSheet } from '#src/sheet/build/shapes-on-sheet.ts';
import type { ContentFolder } from '../content-folder/content-folder.ts';
import { requireId, requireSource } from '../content-folder/require-id.ts';
import { knownMapIds, LAYERS_FILE } from './known-map-ids.ts';

/**
 * Checks the ids in the map’s layers.json: sheets, places, areas, what is drawn, sources. Also checks that each id of a line,
 * zone or ring is new on its sheets. Adds the mistakes to `content.problems`.
 */
export function checkMapLayers(content: ContentFolder, catalog: Catalog): void {
	const { map, sources } = catalog;
	const known = knownMapIds(content, catalog);
	const shapesOf = (sheets: readonly string[], layers = map.layers) =>
		new Map(
			map.sheets
				.filter(({ id }) => sheets.includes(id))
				.flatMap((sheet) => [...shapesOnSheet(sheet, { ...map, layers })]),
		);
	for (const list of ['layers', 'legend', 'cautions'] as const) {
		for (const [i, { sheets }] of map[list].entries())
			for (const [j, id] of sheets.entries()) known.sheet(LAYERS_FILE, [list, i, 'sheets', j], id);
	}
	for (const [i, { id, ring, within, sheets }] of map.layers.entries()) {
		if (ring) known.place(LAYERS_FILE, ['layers', i, 'ring', 'place'], ring.place);
		const others = map.layers.slice(0, i);
		if (shapesOf(sheets, others).has(id)) {
			const message = `The id "${id}" is taken on this sheet, by a level or by a layer above. Give this one another.`;
			content.problems.push(content.data(LAYERS_FILE).problem(['layers', i, 'id'], message));
		}
		if (within === undefined) continue;
		const areas = [...shapesOf(sheets)].filter(([, layer]) => layer === 'areas');
		const what = { what: 'area', id: within };
		const remedy = 'name one that a level of the sheet has';
		requireId(content, LAYERS_FILE, ['layers', i, 'within'], what, new Map(areas), remedy);
	}
	for (const [i, { name, sheets, draws, lines = [], sources: keys = [] }] of map.legend.entries()) {
		const path = ['legend', i];
		const shapes = new Set(shapesOf(sheets).keys());
		const drawn = new Set([...LEGEND_LAYERS, ...shapes]);
		for (const [j, id] of draws.entries()) {
			const what = { what: 'layer or line', id };
			const remedy = `take "${id}" out of "${name}"`;
			requireId(content, LAYERS_FILE, [...path, 'draws', j], what, drawn, remedy);
		}
		for (const [j, key] of keys.entries())
			requireSource(content, LAYERS_FILE, [...path, 'sources', j], key, sources);
		for (const [j, { layer, sources: lineKeys }] of lines.entries()) {
			const line = [...path, 'lines', j];
			const remedy = `add "${layer}" to "layers"`;
			const what = { what: 'line', id: layer };
			requireId(content, LAYERS_FILE, [...line, 'layer'], what, shapes, remedy);
			for (const [k, key] of lineKeys.entries())
				requireSource(content, LAYERS_FILE, [...line, 'sources', k], key, sources);
		}
	}
}
