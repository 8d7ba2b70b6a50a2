import type { Catalog } from '#src/edition/model/catalog.ts';
import { isInBox } from '#src/geo/box.ts';
import type { SheetSpec } from '#src/geo/map-types.ts';
import { shapesOnSheet } from '#src/sheet/build/shapes-on-sheet.ts';
import type { ContentFolder } from '../content-folder/content-folder.ts';
import { requireId } from '../content-folder/require-id.ts';
import type { Path } from '../parsing/parsed-text.ts';
import { knownMapIds, SHEETS_FILE } from './known-map-ids.ts';

/**
 * Checks the ids that sheets and views name: sheets, places, lines, and what is drawn. Also checks that levels follow one
 * another from coarse to fine, and that the middle of a view lies within reach. Adds the mistakes to `content.problems`.
 * map-geometries.ts checks the files, areas and data.
 */
export function checkMapSheets(content: ContentFolder, catalog: Catalog): void {
	const { map } = catalog;
	const { sheets, views, lines } = map;
	const known = knownMapIds(content, catalog);
	for (const [i, sheet] of sheets.entries()) checkSheet(['sheets', i], sheet);
	for (const [i, { sheet, center }] of views.entries()) {
		known.sheet(SHEETS_FILE, ['views', i, 'sheet'], sheet);
		const reach = sheets.find(({ id }) => id === sheet)?.reach;
		if (reach && !isInBox(center, reach))
			report(
				['views', i, 'center'],
				`This view lies beyond the "reach" of "${sheet}". Write longitude before latitude, or widen "reach".`,
			);
	}
	checkIds('sheets', sheets);
	checkIds('views', views);

	function checkSheet(path: Path, sheet: SheetSpec) {
		const { id, levels, names, places, distances } = sheet;
		const shapes = shapesOnSheet(sheet, map);
		const inLayer = (layer: string) =>
			new Set([...shapes].filter(([, one]) => one === layer).map(([shape]) => shape));
		const [areas, rivers] = [inLayer('areas'), inLayer('rivers')];
		const drawn = new Set(shapes.keys());
		for (const [i, { from }] of levels.entries())
			if (i === 0 ? from !== 0 : from <= levels[i - 1]!.from)
				report(
					[...path, 'levels', i, 'from'],
					i === 0
						? 'The coarsest level is drawn at every scale: write 0.'
						: 'Levels stand in order, the coarsest first: this one must begin at a larger scale than the one before it.',
				);
		for (const [i, name] of names.entries()) {
			const at = [...path, 'names', i];
			if (name.place) known.place(SHEETS_FILE, [...at, 'place'], name.place);
			for (const [field, ids] of [
				['area', areas],
				['river', rivers],
				['of', drawn],
			] as const) {
				const wanted = name[field];
				if (wanted === undefined) continue;
				const what = { what: field === 'of' ? 'line, zone or ring' : field, id: wanted };
				const remedy = 'name one that a level or layers.json has';
				requireId(content, SHEETS_FILE, [...at, field], what, ids, remedy);
			}
		}
		for (const [i, { place }] of places.entries()) {
			known.place(SHEETS_FILE, [...path, 'places', i, 'place'], place);
			if (places.findIndex((one) => one.place === place) < i)
				report([...path, 'places', i, 'place'], `"${place}" stands here twice. Keep one of them.`);
		}
		if (distances) {
			known.line([...path, 'distances'], distances);
			if (lines.geometryOf(distances) && !lines.nameOf(distances))
				report(
					[...path, 'distances'],
					`The line "${distances}" has no name for readers. Give it a "name" in "geometries".`,
				);
		}
		if (!views.some((view) => view.sheet === id))
			report([...path, 'id'], `No view shows the sheet "${id}". Add one to "views".`);
	}

	function checkIds(list: string, items: readonly { id: string }[]) {
		for (const [i, { id }] of items.entries()) {
			const first = items.findIndex((item) => item.id === id);
			if (first === i) continue;
			const { line } = content.data(SHEETS_FILE).problem([list, first, 'id'], '');
			report([list, i, 'id'], `The id "${id}" is taken since line ${line}. Give this one another.`);
		}
	}

	function report(path: Path, message: string) {
		content.problems.push(content.data(SHEETS_FILE).problem(path, message));
	}
}
